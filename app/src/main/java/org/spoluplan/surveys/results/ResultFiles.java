package org.spoluplan.surveys.results;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.spoluplan.documents.Block;
import org.spoluplan.documents.Document;
import org.spoluplan.documents.Inline;
import org.spoluplan.page.Csv;
import org.spoluplan.page.Page;
import org.spoluplan.surveys.answering.AnswerSet;
import org.spoluplan.surveys.forms.Survey;
import org.spoluplan.surveys.results.ResultViews.ItemView;
import org.spoluplan.surveys.results.ResultViews.ResultView;
import org.springframework.stereotype.Component;

/// Results to be taken away: tables and documents.
@Component
class ResultFiles {

  private static final Locale CZECH = Locale.of("cs");

  private final Gathering gathering;

  ResultFiles(Gathering gathering) {
    this.gathering = gathering;
  }

  record Rows(List<String> headings, List<List<@Nullable Object>> rows) {

    Csv csv() {
      var csv = new Csv().row(List.copyOf(headings));
      rows.forEach(csv::row);
      return csv;
    }
  }

  /// Question, option, group, count. What is hidden stays hidden.
  Rows sums(Page page, ResultView view) {
    List<List<@Nullable Object>> rows = new ArrayList<>();
    for (var item : view.items()) {
      for (var bar : item.bars()) {
        rows.add(row(item.label(), bar.label(), page.t("survey.all"), bar.count()));
      }
      for (var split : item.splits()) {
        for (var group : split.rows()) {
          for (int i = 0; i < split.options().size(); i++) {
            rows.add(
                row(item.label(), split.options().get(i), group.label(), group.cells().get(i)));
          }
        }
      }
    }
    var headings =
        List.of(
            page.t("survey.question"),
            page.t("survey.option"),
            page.t("survey.group"),
            page.t("survey.count"));
    return new Rows(headings, rows);
  }

  private static List<@Nullable Object> row(
      String question, String option, String group, String count) {
    List<@Nullable Object> row = new ArrayList<>(List.of(question, option, group));
    row.add(count.matches("[0-9]{1,9}") ? (Object) Long.valueOf(count) : count);
    return row;
  }

  /// One line for each respondent; options of tick-many questions have a column each.
  Rows answers(Page page, Survey survey) {
    var gathered = gathering.of(survey);
    var headings = new ArrayList<String>();
    headings.add(page.t("survey.sheet"));
    headings.add(page.t("survey.split.body"));
    headings.add(page.t("survey.split.territory"));
    var keys = new ArrayList<String>();
    for (var one : gathered.respondents()) {
      one.answers().all().keySet().stream().filter(key -> !keys.contains(key)).forEach(keys::add);
    }
    keys.sort(java.util.Comparator.naturalOrder());
    headings.addAll(keys);
    List<List<@Nullable Object>> rows = new ArrayList<>();
    gathered.respondents().forEach(one -> rows.add(answers(page, one, keys)));
    return new Rows(headings, rows);
  }

  private static List<@Nullable Object> answers(Page page, Respondent one, List<String> keys) {
    List<@Nullable Object> row = new ArrayList<>();
    row.add(channel(page, one.set()));
    row.add(String.join(", ", one.in(SplitKind.BODY)));
    row.add(String.join(", ", one.in(SplitKind.TERRITORY)));
    keys.forEach(key -> row.add(String.join(" | ", one.answers().all(key))));
    return row;
  }

  private static String channel(Page page, AnswerSet set) {
    var sheet = set.sheet();
    return sheet == null ? page.t("survey.channel.web") : page.t("survey.channel.paper", sheet);
  }

  /// A document with a table for each question.
  Document document(Page page, ResultView view) {
    var blocks = new ArrayList<Block>();
    blocks.add(paragraph(page.t("survey.document.respondents", view.respondents())));
    if (view.least() > 0) blocks.add(paragraph(page.t("survey.protected", view.least())));
    for (var item : view.items()) {
      blocks.add(new Block.Heading(1, Inline.text(item.label())));
      if (!item.note().isBlank()) blocks.add(paragraph(item.note()));
      if (!item.bars().isEmpty()) blocks.add(bars(page, item));
      for (var split : item.splits()) {
        if (split.rows().isEmpty() || split.options().isEmpty()) continue;
        blocks.add(new Block.Heading(2, Inline.text(split.title())));
        blocks.add(split(page, split));
      }
    }
    for (var quote : view.quotes()) blocks.add(paragraph("„" + quote.label() + "“"));
    return new Document(view.survey().is().title(), CZECH, blocks);
  }

  private static Block paragraph(String text) {
    return new Block.Paragraph(Inline.text(text));
  }

  private static Block bars(Page page, ItemView item) {
    List<List<List<Inline>>> rows = new ArrayList<>();
    for (var bar : item.bars()) {
      rows.add(
          List.of(Inline.text(bar.label()), Inline.text(bar.count()), Inline.text(bar.share())));
    }
    return new Block.Table(
        List.of(
            new Block.Column(Inline.text(page.t("survey.option")), false),
            new Block.Column(Inline.text(page.t("survey.count")), true),
            new Block.Column(Inline.text(page.t("survey.share")), true)),
        rows);
  }

  /// Groups stand in lines; of many options those that fit.
  private static Block split(Page page, ResultViews.SplitTable split) {
    int most = Math.min(10, split.options().size());
    var columns = new ArrayList<Block.Column>();
    columns.add(new Block.Column(Inline.text(page.t("survey.group")), false));
    columns.add(new Block.Column(Inline.text(page.t("survey.respondents")), true));
    for (int i = 0; i < most; i++) {
      columns.add(new Block.Column(Inline.text(split.options().get(i)), true));
    }
    List<List<List<Inline>>> rows = new ArrayList<>();
    for (var group : split.rows()) {
      List<List<Inline>> cells = new ArrayList<>();
      cells.add(Inline.text(group.label()));
      cells.add(Inline.text(group.respondents()));
      for (int i = 0; i < most; i++) cells.add(Inline.text(group.cells().get(i)));
      rows.add(cells);
    }
    return new Block.Table(columns, rows);
  }
}
