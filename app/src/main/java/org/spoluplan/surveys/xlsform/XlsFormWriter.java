package org.spoluplan.surveys.xlsform;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.spoluplan.surveys.forms.Choice;
import org.spoluplan.surveys.forms.FormPage;
import org.spoluplan.surveys.forms.Question;
import org.spoluplan.surveys.forms.QuestionType;
import org.spoluplan.surveys.forms.SurveyForm;
import org.spoluplan.surveys.forms.Wording;

/// Writes a form as a spreadsheet that other tools read. What XLSForm does not have goes out as
/// what is nearest to it: a table as a group of texts, a municipality and a service as texts.
final class XlsFormWriter {

  private static final Map<String, String> NAMES =
      Map.of("cs", "Czech (cs)", "en", "English (en)", "uk", "Ukrainian (uk)");
  private static final String YES_NO = "ano_ne";

  private final SurveyForm form;
  private final List<String> headings = new ArrayList<>();
  private final List<Map<String, String>> rows = new ArrayList<>();
  private final Map<String, List<Choice>> lists = new LinkedHashMap<>();

  private XlsFormWriter(SurveyForm form) {
    this.form = form;
    headings.addAll(List.of("type", "name"));
    for (var column : List.of("label", "hint", "constraint_message")) {
      form.languages().forEach(one -> headings.add(spoken(column, one)));
    }
    headings.addAll(
        List.of(
            "required",
            "relevant",
            "constraint",
            "appearance",
            "parameters",
            "spoluplan::ends",
            "spoluplan::unit"));
  }

  static byte[] write(String title, SurveyForm form) {
    return new XlsFormWriter(form).write(title);
  }

  private static String spoken(String column, String language) {
    return column + "::" + NAMES.getOrDefault(language, language);
  }

  private byte[] write(String title) {
    var number = 1;
    for (var page : form.pages()) page(page, number++);
    var bytes = new ByteArrayOutputStream();
    try (var book = new XSSFWorkbook()) {
      fill(book.createSheet("survey"), headings, rows);
      fill(book.createSheet("choices"), choiceHeadings(), choices());
      fill(
          book.createSheet("settings"),
          List.of("form_title", "default_language"),
          List.of(Map.of("form_title", title, "default_language", "Czech (cs)")));
      book.write(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private static void fill(Sheet sheet, List<String> headings, List<Map<String, String>> rows) {
    var head = sheet.createRow(0);
    for (int i = 0; i < headings.size(); i++) head.createCell(i).setCellValue(headings.get(i));
    var line = 1;
    for (var row : rows) {
      var cells = sheet.createRow(line++);
      for (int i = 0; i < headings.size(); i++) {
        var value = row.getOrDefault(headings.get(i), "");
        if (!value.isEmpty()) cells.createCell(i).setCellValue(value);
      }
    }
  }

  private void page(FormPage page, int number) {
    var grouped = form.pages().size() > 1 || !page.title().isEmpty();
    if (grouped) {
      var begin = row("begin_group", "strana_" + number);
      words(begin, "label", page.title());
    }
    page.questions().forEach(this::question);
    if (grouped) row("end_group", "");
  }

  private Map<String, String> row(String type, String name) {
    var row = new LinkedHashMap<String, String>();
    row.put("type", type);
    row.put("name", name);
    rows.add(row);
    return row;
  }

  private void words(Map<String, String> row, String column, Wording words) {
    form.languages().forEach(one -> row.put(spoken(column, one), words.only(one)));
  }

  private void question(Question question) {
    switch (question.type()) {
      case MATRIX -> matrix(question);
      case TABLE -> table(question);
      default -> ruled(question, row(type(question), question.code()));
    }
  }

  private void ruled(Question question, Map<String, String> row) {
    words(row, "label", question.label());
    words(row, "hint", question.hint());
    words(row, "constraint_message", question.sentence());
    row.put("required", question.required() ? "yes" : "");
    row.put("relevant", question.condition());
    row.put("constraint", constraint(question));
    row.put("appearance", appearance(question.type()));
    row.put("spoluplan::unit", question.unit());
    if (question.type() == QuestionType.SCALE) {
      var steps = question.options();
      row.put(
          "parameters",
          "start=" + steps.getFirst().code() + " end=" + steps.getLast().code() + " step=1");
      row.put(
          "spoluplan::ends",
          question.choices().stream()
              .map(one -> one.label().czech())
              .collect(Collectors.joining("|")));
    }
  }

  /// Limits of numbers go out as a rule, for other tools have no others.
  private static String constraint(Question question) {
    var rules = new ArrayList<String>();
    if (question.type() == QuestionType.NUMBER) {
      if (question.least() != null) rules.add(". >= " + question.least());
      if (question.most() != null) rules.add(". <= " + question.most());
    }
    if (!question.constraint().isBlank()) {
      rules.add(rules.isEmpty() ? question.constraint() : "(" + question.constraint() + ")");
    }
    return String.join(" and ", rules);
  }

  private static String appearance(QuestionType type) {
    return switch (type) {
      case LONG_TEXT -> "multiline";
      case MUNICIPALITY -> "spoluplan-municipality";
      case SERVICE -> "spoluplan-service";
      default -> "";
    };
  }

  private String type(Question question) {
    return switch (question.type()) {
      case NUMBER -> "decimal";
      case DATE -> "date";
      case NOTE -> "note";
      case SCALE -> "range";
      case YES_NO -> "select_one " + list(YES_NO, question.options());
      case ONE -> "select_one " + list(question) + (question.other() ? " or_other" : "");
      case MANY -> "select_multiple " + list(question) + (question.other() ? " or_other" : "");
      case ORDER -> "rank " + list(question);
      default -> "text";
    };
  }

  private String list(Question question) {
    return list("l_" + question.code(), question.choices());
  }

  private String list(String name, List<Choice> choices) {
    lists.put(name, choices);
    return name;
  }

  private void matrix(Question question) {
    var begin = row("begin_group", question.code());
    words(begin, "label", question.label());
    words(begin, "hint", question.hint());
    begin.put("relevant", question.condition());
    begin.put("appearance", "table-list");
    var list = list(question);
    for (var one : question.rows()) {
      var row = row("select_one " + list, one.code());
      words(row, "label", one.label());
      row.put("required", question.required() ? "yes" : "");
    }
    row("end_group", "");
  }

  private void table(Question question) {
    var begin = row("begin_group", question.code());
    words(begin, "label", question.label());
    begin.put("relevant", question.condition());
    for (var one : question.rows()) {
      for (var column : question.choices()) {
        var row = row("text", question.code() + "_" + one.code() + "_" + column.code());
        var label = one.label().czech() + " – " + column.label().czech();
        words(row, "label", Wording.czech(label));
      }
    }
    row("end_group", "");
  }

  private List<String> choiceHeadings() {
    var all = new ArrayList<>(List.of("list_name", "name"));
    form.languages().forEach(one -> all.add(spoken("label", one)));
    return all;
  }

  private List<Map<String, String>> choices() {
    List<Map<String, String>> all = new ArrayList<>();
    lists.forEach(
        (name, choices) ->
            choices.forEach(
                one -> {
                  var row = new LinkedHashMap<String, String>();
                  row.put("list_name", name);
                  row.put("name", one.code());
                  words(row, "label", one.label());
                  all.add(row);
                }));
    return all;
  }
}
