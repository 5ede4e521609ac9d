package org.spoluplan.surveys.xlsform;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.spoluplan.surveys.forms.Choice;
import org.spoluplan.surveys.forms.FormCheck;
import org.spoluplan.surveys.forms.FormPage;
import org.spoluplan.surveys.forms.Question;
import org.spoluplan.surveys.forms.QuestionType;
import org.spoluplan.surveys.forms.SurveyForm;
import org.spoluplan.surveys.forms.Wording;
import org.spoluplan.surveys.xlsform.XlsFormFault.What;
import org.spoluplan.surveys.xlsform.XlsFormReader.Read;

/// Spreadsheets of other tools, with all that we can and cannot do.
class XlsFormTest {

  private static final List<List<String>> CHOICES =
      List.of(
          List.of("list_name", "name", "label::Czech (cs)", "label::English (en)"),
          List.of("jn", "ano", "ano", "yes"),
          List.of("jn", "ne", "ne", "no"),
          List.of("potreby", "dluhy", "dluhy", "debts"),
          List.of("potreby", "bydleni", "bydlení", "housing"),
          List.of("miry", "malo", "málo", "little"),
          List.of("miry", "moc", "moc", "much"));

  @Test
  void aFormOfAnotherToolIsRead() {
    var read =
        read(
            List.of(
                List.of(
                    "type",
                    "name",
                    "label::Czech (cs)",
                    "label::English (en)",
                    "required",
                    "relevant",
                    "constraint",
                    "constraint_message",
                    "appearance"),
                List.of("begin_group", "zaklad", "Základ", "Basics", "", "", "", "", ""),
                List.of(
                    "select_one jn",
                    "ma",
                    "Pracujete s lidmi s dluhy?",
                    "Debts?",
                    "yes",
                    "",
                    "",
                    "",
                    ""),
                List.of(
                    "select_multiple potreby or_other",
                    "co",
                    "Co chybí?",
                    "What is missing?",
                    "",
                    "${ma} = 'ano'",
                    "count-selected(.) <= 2",
                    "Nejvýš dvě.",
                    ""),
                List.of(
                    "integer",
                    "kolik",
                    "Kolik lidí?",
                    "",
                    "",
                    "selected(${co}, 'dluhy')",
                    ". > 0",
                    "",
                    ""),
                List.of("end_group", "", "", "", "", "", "", "", ""),
                List.of("begin_group", "mira", "Jak moc?", "", "", "", "", "", "table-list"),
                List.of("select_one miry", "r_dluhy", "dluhy", "", "", "", "", "", ""),
                List.of("select_one miry", "r_byt", "bydlení", "", "", "", "", "", ""),
                List.of("end_group", "", "", "", "", "", "", "", ""),
                List.of("text", "slova", "Vlastními slovy", "", "", "", "", "", "multiline"),
                List.of("date", "kdy", "Kdy?", "", "", "", "", "", ""),
                List.of("note", "dik", "Děkujeme.", "", "", "", "", "", "")));
    assertThat(read.faults()).isEmpty();
    var form = read.form();
    assertThat(form.languages()).containsExactly("cs", "en");
    assertThat(form.pages()).hasSize(2);
    assertThat(form.questions())
        .extracting(Question::type)
        .containsExactly(
            QuestionType.YES_NO,
            QuestionType.MANY,
            QuestionType.NUMBER,
            QuestionType.MATRIX,
            QuestionType.LONG_TEXT,
            QuestionType.DATE,
            QuestionType.NOTE);
    var co = form.find("co").orElseThrow();
    assertThat(co.other()).isTrue();
    assertThat(co.condition()).isEqualTo("${ma} = 'ano'");
    assertThat(co.label().in("en")).isEqualTo("What is missing?");
    assertThat(form.find("mira").orElseThrow().rows()).hasSize(2);
    assertThat(FormCheck.of(form)).isEmpty();
    assertThat(read.title()).isEqualTo("Co chybí službám");
  }

  @Test
  void whatCannotBeTakenOverIsNamedLineByLine() {
    var read =
        read(
            List.of(
                List.of(
                    "type", "name", "label", "relevant", "constraint", "calculation", "default"),
                List.of("start", "start", "", "", "", "", ""),
                List.of("calculate", "soucet", "", "", "", "${a} + 1", ""),
                List.of("geopoint", "kde", "Kde?", "", "", "", ""),
                List.of("begin_repeat", "clen", "Člen", "", "", "", ""),
                List.of("text", "jmeno", "Jméno", "", "", "", ""),
                List.of("end_repeat", "", "", "", "", "", ""),
                List.of("integer", "vek", "Věk", "", "regex(., '[0-9]+')", "", ""),
                List.of("text", "a", "A", "${vek} > ${b}", "", "", "nic"),
                List.of("select_one nikde", "x", "X", "", "", "", ""),
                List.of("text", "vek", "Podruhé", "", "", "", ""),
                List.of("text", "bez jména!", "Ne", "", "", "", ""),
                List.of("end_group", "", "", "", "", "", "")));
    assertThat(read.faults())
        .extracting(XlsFormFault::line, XlsFormFault::what)
        .containsExactlyInAnyOrder(
            org.assertj.core.groups.Tuple.tuple(2, What.TYPE),
            org.assertj.core.groups.Tuple.tuple(3, What.COLUMN),
            org.assertj.core.groups.Tuple.tuple(3, What.TYPE),
            org.assertj.core.groups.Tuple.tuple(4, What.TYPE),
            org.assertj.core.groups.Tuple.tuple(5, What.REPEAT),
            org.assertj.core.groups.Tuple.tuple(6, What.REPEAT),
            org.assertj.core.groups.Tuple.tuple(7, What.REPEAT),
            org.assertj.core.groups.Tuple.tuple(8, What.CONSTRAINT),
            org.assertj.core.groups.Tuple.tuple(9, What.CONDITION),
            org.assertj.core.groups.Tuple.tuple(9, What.COLUMN),
            org.assertj.core.groups.Tuple.tuple(10, What.NO_LIST),
            org.assertj.core.groups.Tuple.tuple(11, What.SAME_NAME),
            org.assertj.core.groups.Tuple.tuple(12, What.NO_NAME),
            org.assertj.core.groups.Tuple.tuple(13, What.GROUP));
    assertThat(read.form().questions()).extracting(Question::code).containsExactly("vek", "a");
  }

  @Test
  void ourFormGoesOutAndComesBack() {
    var form =
        new SurveyForm(
            List.of("cs", "uk"),
            List.of(
                new FormPage(
                    Wording.czech("První"),
                    List.of(
                        Question.of("a", QuestionType.YES_NO, "Ano?"),
                        Question.of("b", QuestionType.MANY, "Co?")
                            .withChoices(choices("x", "y"))
                            .withOther(true)
                            .withRules(
                                true,
                                "${a} = 'ano'",
                                "count-selected(.) <= 1",
                                Wording.czech("Jednu.")),
                        Question.of("s", QuestionType.SCALE, "Jak?")
                            .withChoices(choices("málo", "moc"))
                            .withNumbers(1, 7, ""))),
                new FormPage(
                    Wording.czech("Druhá").with("uk", "Друга"),
                    List.of(
                        Question.of("m", QuestionType.MATRIX, "Matice")
                            .withChoices(choices("x", "y"))
                            .withRows(choices("r1", "r2")),
                        Question.of("p", QuestionType.ORDER, "Pořadí")
                            .withChoices(choices("x", "y")),
                        Question.of("o", QuestionType.MUNICIPALITY, "Obec"),
                        Question.of("z", QuestionType.SERVICE, "Služba"),
                        Question.of("n", QuestionType.NUMBER, "Kolik")
                            .withNumbers(null, null, "lůžek")))));
    var back = XlsFormReader.read(XlsFormWriter.write("Název", form)).orElseThrow();
    assertThat(back.faults()).isEmpty();
    assertThat(back.title()).isEqualTo("Název");
    assertThat(back.form().languages()).isEqualTo(form.languages());
    assertThat(back.form().pages())
        .extracting(FormPage::title)
        .containsExactly(form.pages().get(0).title(), form.pages().get(1).title());
    for (var question : form.questions()) {
      var same = back.form().find(question.code()).orElseThrow();
      assertThat(same.type()).isEqualTo(question.type());
      assertThat(same.condition()).isEqualTo(question.condition());
      assertThat(same.constraint()).isEqualTo(question.constraint());
      assertThat(same.required()).isEqualTo(question.required());
      assertThat(same.options().size()).isEqualTo(question.options().size());
      assertThat(same.rows())
          .extracting(Choice::code)
          .isEqualTo(question.rows().stream().map(Choice::code).toList());
      assertThat(same.unit()).isEqualTo(question.unit());
    }
  }

  @Test
  void formulasAreNotWorkedOut() throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var book = new XSSFWorkbook()) {
      var sheet = book.createSheet("survey");
      var head = sheet.createRow(0);
      head.createCell(0).setCellValue("type");
      head.createCell(1).setCellValue("name");
      head.createCell(2).setCellValue("label");
      var row = sheet.createRow(1);
      row.createCell(0).setCellValue("text");
      row.createCell(1).setCellValue("a");
      row.createCell(2).setCellFormula("HYPERLINK(\"http://zly.example\",\"klikni\")");
      book.write(bytes);
    }
    var read = XlsFormReader.read(bytes.toByteArray()).orElseThrow();
    assertThat(read.faults())
        .extracting(XlsFormFault::what)
        .containsExactlyInAnyOrder(What.FORMULA, What.NO_LABEL);
    assertThat(read.form().questions().getFirst().label().czech()).isEqualTo("a");
  }

  @Test
  void whatIsNoFormIsNone() {
    assertThat(XlsFormReader.read("nic".getBytes(StandardCharsets.UTF_8))).isEmpty();
    assertThat(XlsFormReader.read(book(List.of(), List.of()))).isPresent();
    assertThat(XlsFormReader.read(book(List.of(), List.of())).orElseThrow().form().questions())
        .isEmpty();
  }

  private static List<Choice> choices(String... labels) {
    return List.of(labels).stream()
        .map(one -> new Choice(one.replace("á", "a"), Wording.czech(one)))
        .toList();
  }

  private static Read read(List<List<String>> survey) {
    return XlsFormReader.read(book(survey, CHOICES)).orElseThrow();
  }

  static byte[] book(List<List<String>> survey, List<List<String>> choices) {
    var bytes = new ByteArrayOutputStream();
    try (var book = new XSSFWorkbook()) {
      fill(book, "survey", survey);
      fill(book, "choices", choices);
      fill(
          book,
          "settings",
          List.of(
              List.of("form_title", "form_id", "default_language"),
              List.of("Co chybí službám", "potreby", "Czech (cs)")));
      book.write(bytes);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private static void fill(XSSFWorkbook book, String name, List<List<String>> rows) {
    var sheet = book.createSheet(name);
    for (int i = 0; i < rows.size(); i++) {
      var row = sheet.createRow(i);
      for (int j = 0; j < rows.get(i).size(); j++) {
        if (!rows.get(i).get(j).isEmpty()) row.createCell(j).setCellValue(rows.get(i).get(j));
      }
    }
  }
}
