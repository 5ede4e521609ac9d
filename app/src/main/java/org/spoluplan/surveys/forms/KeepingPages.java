package org.spoluplan.surveys.forms;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.spoluplan.kernel.Today;
import org.spoluplan.meetings.Bodies;
import org.spoluplan.meetings.BodySummary;
import org.spoluplan.network.Services;
import org.spoluplan.network.SocialService;
import org.spoluplan.page.Form;
import org.spoluplan.page.Html;
import org.spoluplan.page.Option;
import org.spoluplan.page.Page;
import org.spoluplan.people.Organisation;
import org.spoluplan.people.Organisations;
import org.spoluplan.surveys.forms.KeepingViews.FormView;
import org.spoluplan.surveys.forms.KeepingViews.Line;
import org.spoluplan.surveys.forms.KeepingViews.PageLine;
import org.spoluplan.surveys.forms.KeepingViews.QuestionLine;
import org.spoluplan.surveys.forms.KeepingViews.QuestionView;
import org.spoluplan.surveys.forms.KeepingViews.ServiceLine;
import org.spoluplan.surveys.forms.KeepingViews.SettingsView;
import org.springframework.stereotype.Component;

/// Pages on which a form is made.
@Component
class KeepingPages {

  private final Surveys surveys;
  private final Organisations organisations;
  private final Bodies bodies;
  private final Services services;
  private final Clock clock;

  KeepingPages(
      Surveys surveys, Organisations organisations, Bodies bodies, Services services, Clock clock) {
    this.surveys = surveys;
    this.organisations = organisations;
    this.bodies = bodies;
    this.services = services;
    this.clock = clock;
  }

  Html list(Page page) {
    var lines =
        surveys.list().stream()
            .filter(one -> page.may(SurveyAction.SEE_SUMS, one))
            .map(one -> new Line(one, organisations.get(one.owner()).name()))
            .toList();
    return Html.of((out, i) -> JtesurveylistGenerated.render(out, i, page, lines));
  }

  Html start(Page page, Form form) {
    var owners = owners(page).stream().map(KeepingPages::option).toList();
    return Html.of((out, i) -> JtesurveystartGenerated.render(out, i, page, form, owners));
  }

  /// For whom the reader may ask.
  List<Organisation> owners(Page page) {
    var reach = page.access().reach(page.actor(), SurveyAction.KEEP);
    return organisations.list().stream()
        .filter(one -> reach.covers(Set.of(one.id().value())))
        .sorted(Comparator.comparingInt(one -> reach.scopes().contains(one.id().value()) ? 0 : 1))
        .toList();
  }

  private static Option option(Organisation one) {
    return new Option(one.id().value().toString(), one.name());
  }

  Html form(Page page, Survey survey) {
    var latest = surveys.latest(survey.id());
    var words = new ConditionWords(page, latest.form());
    var pages = new ArrayList<PageLine>();
    for (var one : latest.form().pages()) {
      var lines = one.questions().stream().map(q -> line(q, words)).toList();
      pages.add(new PageLine(one.title().czech(), pages.size() + 1, lines));
    }
    var view =
        new FormView(
            survey,
            pages,
            latest.number(),
            surveys.isAnswered(survey.id(), latest.number()),
            Option.of(page, "survey.type", QuestionType.class));
    return Html.of((out, i) -> JtesurveyformGenerated.render(out, i, page, view));
  }

  private static QuestionLine line(Question question, ConditionWords words) {
    var number = question.type().isAnswered() ? words.number(question.code()) : "";
    return new QuestionLine(question, number, words.of(question));
  }

  Html question(Page page, Form form, Survey survey, Question question, String action) {
    var all = surveys.latest(survey.id()).form();
    var words = new ConditionWords(page, all);
    var earlier = new ArrayList<Option>();
    for (var other : all.questions()) {
      if (other.id().equals(question.id())) break;
      if (!other.type().isAnswered()) continue;
      var label = words.number(other.code()) + ". " + other.label().czech();
      earlier.add(new Option(other.code(), shortened(label)));
    }
    var fits = ConditionFields.known(question.condition(), all).containsKey("when-keep");
    var view =
        new QuestionView(
            survey, question, action, earlier, others(all), fits ? words.of(question) : "");
    return Html.of((out, i) -> JtequestionformGenerated.render(out, i, page, form, view));
  }

  private static String shortened(String label) {
    return label.length() <= 80 ? label : label.substring(0, 79) + "…";
  }

  private static List<String> others(SurveyForm form) {
    return form.languages().stream().filter(one -> !one.equals(Wording.CZECH)).toList();
  }

  Html settings(Page page, Form form, Survey survey) {
    var groups =
        bodies.list().stream()
            .filter(body -> concerns(survey, body))
            .map(body -> new Option(body.id().value().toString(), body.name()))
            .toList();
    var chosen = survey.services().keySet();
    var lines =
        services.given(Today.of(clock)).stream()
            .filter(one -> one.is().registration().registered())
            .map(one -> line(one, chosen.contains(one.id())))
            .sorted(Comparator.comparingInt(one -> one.chosen() ? 0 : 1))
            .toList();
    var view = new SettingsView(survey, groups, lines, groups);
    return Html.of((out, i) -> JtesurveysettingsGenerated.render(out, i, page, form, view));
  }

  private static boolean concerns(Survey survey, BodySummary body) {
    return survey.bodies().contains(body.id()) || survey.owner().equals(body.organisation());
  }

  private static ServiceLine line(SocialService one, boolean chosen) {
    return new ServiceLine(
        one.id().value().toString(), one.is().name(), one.provider().name(), chosen);
  }

  Html languages(Page page, Form form, Survey survey) {
    return Html.of((out, i) -> JtesurveylanguagesGenerated.render(out, i, page, form, survey));
  }

  static Form languages(SurveyForm form) {
    return Form.filled(Map.of("languages", form.languages()));
  }
}
