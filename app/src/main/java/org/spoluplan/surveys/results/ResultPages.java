package org.spoluplan.surveys.results;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.spoluplan.kernel.Code;
import org.spoluplan.page.Form;
import org.spoluplan.page.Html;
import org.spoluplan.page.Option;
import org.spoluplan.page.Page;
import org.spoluplan.surveys.Count;
import org.spoluplan.surveys.ProtectedSums;
import org.spoluplan.surveys.SurveyPanel;
import org.spoluplan.surveys.answering.AnswerSets;
import org.spoluplan.surveys.forms.QuestionType;
import org.spoluplan.surveys.forms.Survey;
import org.spoluplan.surveys.forms.SurveyAction;
import org.spoluplan.surveys.forms.SurveyState;
import org.spoluplan.surveys.results.Gathering.Gathered;
import org.spoluplan.surveys.results.ResultViews.Bar;
import org.spoluplan.surveys.results.ResultViews.GroupRow;
import org.spoluplan.surveys.results.ResultViews.ItemView;
import org.spoluplan.surveys.results.ResultViews.ResultView;
import org.spoluplan.surveys.results.ResultViews.SplitTable;
import org.spoluplan.surveys.results.ResultViews.WordsView;
import org.spoluplan.thread.Continuation;
import org.springframework.stereotype.Component;

/// Results: all of them for those entitled, protected ones for everybody.
@Component
class ResultPages {

  private static final int HUNDRED = 100;
  private static final int MOST_WORDS = 500;

  private final AnswerSets sets;
  private final Gathering gathering;
  private final Publishing publishing;
  private final Publications publications;
  private final List<SurveyPanel> panels;
  private final List<Continuation> continuations;

  ResultPages(
      AnswerSets sets,
      Gathering gathering,
      Publishing publishing,
      Publications publications,
      List<SurveyPanel> panels,
      List<Continuation> continuations) {
    this.sets = sets;
    this.gathering = gathering;
    this.publishing = publishing;
    this.publications = publications;
    this.panels = List.copyOf(panels);
    this.continuations = List.copyOf(continuations);
  }

  Html results(Page page, Form form, Survey survey, SplitKind kind) {
    var view = view(page, survey, kind);
    return Html.of((out, i) -> JteresultsGenerated.render(out, i, page, form, view));
  }

  ResultView view(Page page, Survey survey, SplitKind kind) {
    var gathered = gathering.of(survey);
    var entitled = page.may(SurveyAction.SEE_ANSWERS, survey);
    return new ResultView(
        survey,
        String.valueOf(gathered.respondents().size()),
        String.valueOf(sets.begun(survey.id())),
        0,
        gathered.items().stream().map(one -> item(page, survey, one, gathered, kind)).toList(),
        entitled ? words(gathered) : List.of(),
        Option.of(page, "survey.split", SplitKind.class),
        Code.of(kind),
        quotes(survey),
        List.of(),
        page.may(SurveyAction.KEEP, survey) && survey.state() == SurveyState.CLOSED,
        entitled);
  }

  private ItemView item(Page page, Survey survey, Item item, Gathered gathered, SplitKind kind) {
    var sums = Sums.of(item, gathered.respondents());
    var bars = new ArrayList<Bar>();
    for (int i = 0; i < item.options().size(); i++) {
      int count = sums.counts().get(i);
      bars.add(
          new Bar(
              item.options().get(i).label().czech(),
              String.valueOf(count),
              share(page, count, sums.answered()),
              BarChart.width(count, sums.answered())));
    }
    return new ItemView(
        item.key(),
        item.label(),
        note(page, sums),
        item.several(),
        bars,
        List.of(split(page, item, Sums.split(gathered.respondents(), kind), kind)),
        false,
        offers(page, survey, item));
  }

  private List<Continuation.Offer> offers(Page page, Survey survey, Item item) {
    var thing = QuestionThings.thing(survey, item.question().id());
    return continuations.stream().flatMap(one -> one.of(thing, page).stream()).toList();
  }

  private static String note(Page page, Sums sums) {
    var note = page.t("survey.answered", sums.answered(), sums.respondents());
    if (sums.item().hasMean()) {
      note +=
          " " + page.t("survey.mean", written(page, sums.mean()), sums.item().question().unit());
    }
    if (sums.item().question().type() == QuestionType.ORDER) {
      var places = new ArrayList<String>();
      for (int i = 0; i < sums.places().size(); i++) {
        var label = sums.item().options().get(i).label().czech();
        places.add(label + " " + written(page, sums.places().get(i)));
      }
      note += " " + page.t("survey.places", String.join(", ", places));
    }
    return note;
  }

  private static String written(Page page, BigDecimal number) {
    var plain = number.toPlainString();
    return page.czech() ? plain.replace('.', ',') : plain;
  }

  private static String share(Page page, int count, int of) {
    return of == 0 ? "" : page.t("survey.percent", Math.round(count * (double) HUNDRED / of));
  }

  private static SplitTable split(
      Page page, Item item, Map<String, List<Respondent>> groups, SplitKind kind) {
    var rows = new ArrayList<GroupRow>();
    groups.forEach(
        (name, its) -> {
          var sums = Sums.of(item, its);
          rows.add(
              new GroupRow(
                  label(page, kind, name),
                  String.valueOf(sums.respondents()),
                  sums.counts().stream().map(String::valueOf).toList(),
                  BarChart.stacked(sums.counts())));
        });
    return new SplitTable(page.t("survey.split", kind), labels(item), rows, !item.several());
  }

  private static List<String> labels(Item item) {
    return item.options().stream().map(one -> one.label().czech()).toList();
  }

  private static String label(Page page, SplitKind kind, String name) {
    if (name.isEmpty()) return page.t("survey.split.unknown");
    if (name.equals(Merging.TOGETHER)) return page.t("survey.split.together");
    return kind == SplitKind.VERSION ? page.t("survey.split.version-number", name) : name;
  }

  private static List<WordsView> words(Gathered gathered) {
    var words = new ArrayList<WordsView>();
    for (var question : gathered.form().questions()) {
      var type = question.type();
      var keys =
          type == QuestionType.TEXT || type == QuestionType.LONG_TEXT
              ? List.of(question.code())
              : question.other() ? List.of(question.code() + ".jine") : List.<String>of();
      for (var key : keys) {
        var said =
            gathered.respondents().stream()
                .map(one -> one.answers().first(key))
                .filter(text -> !text.isBlank())
                .limit(MOST_WORDS)
                .toList();
        if (!said.isEmpty()) words.add(new WordsView(key, question.label().czech(), said));
      }
    }
    return words;
  }

  private List<Option> quotes(Survey survey) {
    return publications.quotes(survey.id()).stream()
        .map(one -> new Option(one.id().toString(), one.words()))
        .toList();
  }

  /// What goes out, as everybody will see it.
  Html proposal(Page page, Form form, Survey survey) {
    var sums = publishing.preview(survey, List.of());
    var keys =
        gathering.of(survey).items().stream()
            .map(one -> new Option(one.key(), one.label()))
            .toList();
    var view = view(page, survey, sums);
    return Html.of((out, i) -> JtepublishGenerated.render(out, i, page, form, view, keys));
  }

  Html open(Page page, Survey survey, ProtectedSums sums) {
    var view = view(page, survey, sums);
    return Html.of((out, i) -> JteopenresultsGenerated.render(out, i, page, view));
  }

  ResultView view(Page page, Survey survey, ProtectedSums sums) {
    var items = new ArrayList<ItemView>();
    for (var question : sums.questions()) {
      items.add(item(page, question, items.size(), sums));
    }
    return new ResultView(
        survey,
        count(page, sums.respondents(), sums.least()),
        "",
        sums.least(),
        items,
        List.of(),
        List.of(),
        "",
        quotes(survey),
        panels.stream().flatMap(one -> one.panel(sums, page).stream()).toList(),
        false,
        false);
  }

  private static ItemView item(
      Page page, ProtectedSums.Question question, int number, ProtectedSums sums) {
    var answered = question.answered().people();
    var most =
        question.options().stream()
            .map(one -> one.count().people())
            .filter(java.util.Objects::nonNull)
            .mapToInt(Integer::intValue)
            .max()
            .orElse(0);
    var of = answered == null ? most : answered;
    var bars = new ArrayList<Bar>();
    for (var option : question.options()) {
      var people = option.count().people();
      bars.add(
          new Bar(
              option.label(),
              count(page, option.count(), sums.least()),
              people == null || answered == null ? "" : share(page, people, answered),
              people == null ? 0 : BarChart.width(people, of)));
    }
    var labels = question.options().stream().map(ProtectedSums.Option::label).toList();
    var splits =
        question.splits().stream().map(one -> split(page, one, labels, sums.least())).toList();
    return new ItemView(
        "o" + number,
        question.label(),
        note(page, question),
        question.several(),
        bars,
        splits,
        hides(question),
        List.of());
  }

  private static boolean hides(ProtectedSums.Question question) {
    return question.options().stream().anyMatch(one -> one.count().isHidden())
        || question.splits().stream()
            .flatMap(one -> one.rows().stream())
            .anyMatch(row -> row.counts().stream().anyMatch(Count::isHidden));
  }

  private static String note(Page page, ProtectedSums.Question question) {
    var answered = question.answered().people();
    var note = answered == null ? "" : page.t("survey.answered-by", answered);
    var mean = question.mean();
    if (mean == null) return note;
    var written = String.format(Locale.ROOT, "%.1f", mean);
    return note
        + " "
        + page.t("survey.mean", page.czech() ? written.replace('.', ',') : written, "");
  }

  private static SplitTable split(
      Page page, ProtectedSums.Split split, List<String> labels, int least) {
    var kind = Code.parse(SplitKind.class, split.kind());
    var rows =
        split.rows().stream()
            .map(
                row ->
                    new GroupRow(
                        label(page, kind, row.label()),
                        String.valueOf(row.respondents()),
                        row.counts().stream().map(one -> count(page, one, least)).toList(),
                        List.of()))
            .toList();
    return new SplitTable(page.t("survey.split", kind), labels, rows, false);
  }

  static String count(Page page, Count count, int least) {
    var people = count.people();
    return people == null ? page.t("survey.hidden", least) : String.valueOf(people);
  }
}
