package org.spoluplan.surveys.coding;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import org.spoluplan.algorithms.agreement.Kappa;
import org.spoluplan.page.Form;
import org.spoluplan.page.Html;
import org.spoluplan.page.Option;
import org.spoluplan.page.Page;
import org.spoluplan.surveys.coding.CodingViews.Difference;
import org.spoluplan.surveys.coding.CodingViews.KappaLine;
import org.spoluplan.surveys.coding.CodingViews.ListView;
import org.spoluplan.surveys.coding.CodingViews.QuestionLine;
import org.spoluplan.surveys.coding.CodingViews.SortView;
import org.spoluplan.surveys.coding.CodingViews.TextLine;
import org.spoluplan.surveys.forms.Choice;
import org.spoluplan.surveys.forms.Question;
import org.spoluplan.surveys.forms.Survey;
import org.springframework.stereotype.Component;

/// Pages on which texts are sorted.
@Component
class CodingPages {

  private static final int AT_ONCE = 10;

  private final Coding coding;
  private final Codings codings;

  CodingPages(Coding coding, Codings codings) {
    this.coding = coding;
    this.codings = codings;
  }

  Html list(Page page, Survey survey) {
    var lines = new ArrayList<QuestionLine>();
    for (var question : coding.inWords(survey)) {
      var texts = coding.texts(survey, question).keySet();
      var two = new TwoCoders(codings.found(survey.id(), question.code()));
      var twice = (int) texts.stream().filter(two::isSortedTwice).count();
      var once =
          (int)
              texts.stream()
                  .filter(set -> two.isSortedBy(set, page.actor().signedInPerson()))
                  .count();
      lines.add(new QuestionLine(question, texts.size(), once, twice));
    }
    var view = new ListView(survey, lines);
    return Html.of((out, i) -> JtecodinglistGenerated.render(out, i, page, view));
  }

  Html sort(Page page, Form form, Survey survey, Question question) {
    var codes = coding.codes(survey, question);
    var texts = coding.texts(survey, question);
    var two = new TwoCoders(codings.found(survey.id(), question.code()));
    var me = page.actor().signedInPerson();
    var waiting =
        texts.entrySet().stream()
            .filter(one -> two.waitsFor(one.getKey(), me))
            .limit(AT_ONCE)
            .map(one -> new TextLine(one.getKey(), one.getValue()))
            .toList();
    var full = texts.keySet().stream().filter(two::isSortedTwice).count();
    var view =
        new SortView(
            survey,
            question,
            codes.stream().map(one -> new Option(one.code(), one.label().czech())).toList(),
            codings.frame(survey.id(), question.code()).map(Codings.Frame::number).orElse(0),
            waiting,
            (int) full,
            kappas(page, two, codes),
            differences(page, survey, question, two, codes));
    return Html.of((out, i) -> JtecodingGenerated.render(out, i, page, form, view));
  }

  private static List<KappaLine> kappas(Page page, TwoCoders two, List<Choice> codes) {
    var lines = new ArrayList<KappaLine>();
    if (two.twice().isEmpty()) return lines;
    lines.add(new KappaLine(page.t("survey.coding.overall"), written(page, two.overall(codes))));
    for (var code : codes) {
      lines.add(new KappaLine(code.label().czech(), written(page, two.of(code))));
    }
    return lines;
  }

  private static String written(Page page, Kappa kappa) {
    if (kappa.value().isEmpty()) return "–";
    var number = String.format(Locale.ROOT, "%.2f", kappa.value().getAsDouble());
    return page.czech() ? number.replace('.', ',') : number;
  }

  private List<Difference> differences(
      Page page, Survey survey, Question question, TwoCoders two, List<Choice> codes) {
    var texts = coding.texts(survey, question);
    var agreements = codings.agreements(survey.id(), question.code());
    var differences = new ArrayList<Difference>();
    for (UUID set : two.twice()) {
      if (two.agree(set) || !texts.containsKey(set)) continue;
      var agreed = agreements.get(set);
      var trail =
          agreed == null
              ? ""
              : page.t(
                  "survey.coding.trail",
                  page.dates().moment(agreed.at()),
                  agreed.reason() == null ? "–" : agreed.reason());
      differences.add(
          new Difference(
              set,
              texts.getOrDefault(set, ""),
              labels(codes, two.codes(set, 0)),
              labels(codes, two.codes(set, 1)),
              agreed == null ? "" : labels(codes, agreed.codes()),
              trail));
    }
    return differences;
  }

  private static String labels(List<Choice> codes, List<String> chosen) {
    if (chosen.isEmpty()) return "–";
    return codes.stream()
        .filter(one -> chosen.contains(one.code()))
        .map(one -> one.label().czech())
        .collect(Collectors.joining(", "));
  }
}
