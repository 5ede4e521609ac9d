package org.spoluplan.surveys.answering;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.spoluplan.documents.Block;
import org.spoluplan.documents.Document;
import org.spoluplan.documents.Inline;
import org.spoluplan.page.Page;
import org.spoluplan.surveys.forms.Choice;
import org.spoluplan.surveys.forms.ConditionWords;
import org.spoluplan.surveys.forms.Question;
import org.spoluplan.surveys.forms.QuestionType;
import org.spoluplan.surveys.forms.Survey;
import org.spoluplan.surveys.forms.SurveyForm;
import org.spoluplan.surveys.forms.Wording;

/// A form to be printed: boxes to tick, lines to write on, conditions as sentences. Options have
/// numbers, by which answers are typed in quickly.
final class PaperForm {

  private static final String BOX = "[  ]";
  private static final String LINE = "_".repeat(60);
  private static final int LINES_OF_TEXT = 4;
  private static final int MOST_COLUMNS = 10;

  private final Page page;
  private final SurveyForm form;
  private final ConditionWords words;

  PaperForm(Page page, SurveyForm form) {
    this.page = page;
    this.form = form;
    this.words = new ConditionWords(page, form);
  }

  Document document(Survey survey) {
    var blocks = new ArrayList<Block>();
    blocks.add(paragraph(page.t("survey.paper.sheet", "_".repeat(8))));
    blocks.add(new Block.Callout(List.of(paragraph(survey.is().privacy()))));
    var intro = survey.is().intro();
    if (intro != null) blocks.add(paragraph(intro));
    for (var part : form.pages()) {
      if (!part.title().isEmpty()) {
        blocks.add(new Block.Heading(1, Inline.text(part.title().czech())));
      }
      part.questions().forEach(question -> blocks.add(new Block.Together(question(question))));
    }
    return new Document(survey.is().title(), Locale.of(Wording.CZECH), blocks);
  }

  private List<Block> question(Question question) {
    var blocks = new ArrayList<Block>();
    var number = question.type().isAnswered() ? words.number(question.code()) + ". " : "";
    blocks.add(
        new Block.Paragraph(
            List.of(new Inline.Strong(Inline.text(number + question.label().czech())))));
    var when = words.of(question);
    if (!when.isEmpty()) blocks.add(paragraph(instruction(question, when)));
    if (!question.hint().isEmpty()) blocks.add(paragraph(question.hint().czech()));
    switch (question.type()) {
      case NOTE -> {}
      case ONE, YES_NO -> blocks.add(options(question, page.t("survey.paper.one")));
      case MANY -> blocks.add(options(question, page.t("survey.paper.many")));
      case SCALE -> blocks.add(scale(question));
      case ORDER -> blocks.add(options(question, page.t("survey.paper.order")));
      case MATRIX, TABLE -> blocks.add(table(question));
      case LONG_TEXT -> blocks.add(lines(LINES_OF_TEXT));
      case TEXT, MUNICIPALITY, SERVICE, DATE -> blocks.add(lines(1));
      case NUMBER -> blocks.add(paragraph("_".repeat(12) + " " + question.unit()));
    }
    return blocks;
  }

  /// "Odpovězte, jen když …; jinak pokračujte otázkou 5."
  private String instruction(Question question, String when) {
    var next = next(question);
    return next.isEmpty()
        ? page.t("survey.paper.when", when)
        : page.t("survey.paper.when.else", when, next);
  }

  /// The number of the first question behind it that has another condition.
  private String next(Question question) {
    var behind = false;
    for (var other : form.questions()) {
      if (other.id().equals(question.id())) behind = true;
      else if (behind
          && other.type().isAnswered()
          && !other.condition().equals(question.condition())) {
        return words.number(other.code());
      }
    }
    return "";
  }

  private Block options(Question question, String how) {
    var lines = new ArrayList<Inline>();
    lines.add(new Inline.Emphasis(Inline.text(how)));
    var number = 0;
    for (var option : question.options()) {
      lines.add(new Inline.LineBreak());
      var own = option.code().equals(Choice.OTHER) && question.other() ? ": " + "_".repeat(30) : "";
      lines.add(
          new Inline.Text(
              String.format(
                  Locale.ROOT, "%s %d  %s%s", BOX, ++number, option.label().czech(), own)));
    }
    return new Block.Paragraph(lines);
  }

  private Block scale(Question question) {
    var steps = new ArrayList<String>();
    question.options().forEach(step -> steps.add(BOX + " " + step.label().czech()));
    var ends = question.choices();
    var text = String.join("    ", steps);
    if (ends.size() < 2) return paragraph(text);
    return paragraph(
        ends.getFirst().label().czech() + "    " + text + "    " + ends.get(1).label().czech());
  }

  private Block table(Question question) {
    var matrix = question.type() == QuestionType.MATRIX;
    var columns = new ArrayList<Block.Column>();
    columns.add(new Block.Column(Inline.text(""), false));
    var shown = question.choices().stream().limit(MOST_COLUMNS).toList();
    for (int i = 0; i < shown.size(); i++) {
      var label = shown.get(i).label().czech();
      var numbered = String.format(Locale.ROOT, "%d  %s", i + 1, label);
      columns.add(new Block.Column(Inline.text(matrix ? numbered : label), false));
    }
    List<List<List<Inline>>> rows = new ArrayList<>();
    for (var row : question.rows()) {
      List<List<Inline>> cells = new ArrayList<>();
      cells.add(Inline.text(row.label().czech()));
      shown.forEach(_ -> cells.add(Inline.text(matrix ? BOX : "_".repeat(8))));
      rows.add(cells);
    }
    return new Block.Table(columns, rows);
  }

  private static Block lines(int count) {
    var lines = new ArrayList<Inline>();
    for (int i = 0; i < count; i++) {
      if (i > 0) lines.add(new Inline.LineBreak());
      lines.add(new Inline.Text(LINE));
    }
    return new Block.Paragraph(lines);
  }

  private static Block paragraph(String text) {
    return new Block.Paragraph(Inline.text(text));
  }
}
