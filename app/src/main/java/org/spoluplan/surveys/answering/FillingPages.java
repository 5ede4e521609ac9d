package org.spoluplan.surveys.answering;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.spoluplan.access.Scoped;
import org.spoluplan.kernel.Today;
import org.spoluplan.meetings.Bodies;
import org.spoluplan.network.Services;
import org.spoluplan.network.SocialService;
import org.spoluplan.page.Form;
import org.spoluplan.page.Html;
import org.spoluplan.page.Option;
import org.spoluplan.page.Page;
import org.spoluplan.surveys.answering.FillingViews.AskedQuestion;
import org.spoluplan.surveys.answering.FillingViews.FillingView;
import org.spoluplan.surveys.answering.FillingViews.ReviewLine;
import org.spoluplan.surveys.answering.FillingViews.ReviewView;
import org.spoluplan.surveys.answering.FillingViews.ServiceLine;
import org.spoluplan.surveys.answering.FillingViews.StartView;
import org.spoluplan.surveys.forms.AnswerCheck;
import org.spoluplan.surveys.forms.Answers;
import org.spoluplan.surveys.forms.Asked;
import org.spoluplan.surveys.forms.Choice;
import org.spoluplan.surveys.forms.ConditionWords;
import org.spoluplan.surveys.forms.Question;
import org.spoluplan.surveys.forms.QuestionType;
import org.spoluplan.surveys.forms.Survey;
import org.spoluplan.surveys.forms.SurveyAction;
import org.spoluplan.surveys.forms.SurveyForm;
import org.spoluplan.surveys.forms.SurveyKind;
import org.spoluplan.surveys.forms.SurveyState;
import org.spoluplan.surveys.forms.Surveys;
import org.spoluplan.surveys.forms.Wording;
import org.springframework.stereotype.Component;

/// Pages on which people answer.
@Component
class FillingPages {

  private final Surveys surveys;
  private final AnswerSets sets;
  private final AnswerFields fields;
  private final Services services;
  private final Bodies bodies;
  private final Clock clock;

  FillingPages(
      Surveys surveys,
      AnswerSets sets,
      AnswerFields fields,
      Services services,
      Bodies bodies,
      Clock clock) {
    this.surveys = surveys;
    this.sets = sets;
    this.fields = fields;
    this.services = services;
    this.bodies = bodies;
    this.clock = clock;
  }

  /// Where answers are and in which language they are read.
  ///
  /// @param link the secret of the address; empty for people with an account
  record Way(String base, String link, String language) {}

  /// What anybody may open: polls that take answers, and results that are out.
  Html open(Page page) {
    var today = Today.of(clock);
    var all = surveys.list();
    var open =
        all.stream()
            .filter(one -> one.is().kind() == SurveyKind.POLL && one.takesAnswers(today))
            .toList();
    var published = all.stream().filter(one -> one.state() == SurveyState.PUBLISHED).toList();
    return Html.of((out, i) -> JteopensurveysGenerated.render(out, i, page, open, published));
  }

  Html start(Page page, Survey survey) {
    var today = Today.of(clock);
    var form = surveys.latest(survey.id()).form();
    var view =
        new StartView(
            survey,
            survey.takesAnswers(today),
            survey.isAwaited(today),
            page.may(SurveyAction.SEE_SUMS, survey),
            survey.state() == SurveyState.PUBLISHED,
            own(page, survey),
            groups(page, survey),
            languages(page, form));
    return Html.of((out, i) -> JtesurveybeginGenerated.render(out, i, page, view));
  }

  private List<ServiceLine> own(Page page, Survey survey) {
    if (survey.is().kind() != SurveyKind.WORKSHEET) return List.of();
    return services.list(survey.services().keySet()).stream()
        .filter(one -> page.may(SurveyAction.ANSWER_FOR_SERVICE, scope(one)))
        .map(
            one ->
                new ServiceLine(one.id().value().toString(), one.is().name(), state(survey, one)))
        .toList();
  }

  private String state(Survey survey, SocialService service) {
    return sets.of(survey.id(), service.id())
        .map(set -> set.done() ? "done" : "begun")
        .orElse("none");
  }

  /// Of a provider without a card only roles held everywhere.
  static Scoped scope(SocialService service) {
    var organisation = service.provider().organisation();
    return organisation == null ? Scoped.of() : Scoped.of(organisation.value());
  }

  private List<Option> groups(Page page, Survey survey) {
    if (survey.is().kind() != SurveyKind.GROUP) return List.of();
    return bodies.byId(survey.bodies()).values().stream()
        .filter(body -> page.may(SurveyAction.ANSWER_AS_MEMBER, Scoped.of(body.id().value())))
        .map(body -> new Option(body.id().value().toString(), body.name()))
        .toList();
  }

  private static List<Option> languages(Page page, SurveyForm form) {
    return form.languages().stream()
        .map(one -> new Option(one, page.t("survey.language" + "." + one)))
        .toList();
  }

  Html fill(Page page, Way way, AnswerSet set, int at) {
    var form = surveys.version(set.survey(), set.form());
    var asked = on(form, set.typed(), at);
    return fill(page, fields.filled(asked, set.typed()), way, set, set.typed(), at);
  }

  Html fill(Page page, Form typed, Way way, AnswerSet set, Answers answers, int at) {
    var survey = surveys.get(set.survey());
    var form = surveys.version(set.survey(), set.form());
    var view = view(page, survey, form, way, answers, at, forWhom(set), false);
    return Html.of((out, i) -> JtefillGenerated.render(out, i, page, typed, view));
  }

  /// What it will look like, with every question that has no condition.
  Html preview(Page page, Survey survey, int at, String language) {
    var form = surveys.latest(survey.id()).form();
    var page0 = Math.clamp(at, 0, form.pages().size() - 1);
    var way = new Way(survey.path() + "/nahled", "", language);
    var view = view(page, survey, form, way, Answers.NONE, page0, "", true);
    var all = questions(page, form, form.pages().get(page0).questions(), language);
    var whole =
        new FillingView(
            survey,
            way.base(),
            page0,
            form.pages().size(),
            view.title(),
            all,
            "",
            "",
            "",
            language,
            view.languages(),
            true);
    return Html.of((out, i) -> JtefillGenerated.render(out, i, page, Form.empty(), whole));
  }

  private FillingView view(
      Page page,
      Survey survey,
      SurveyForm form,
      Way way,
      Answers answers,
      int at,
      String forWhom,
      boolean preview) {
    var asked = on(form, answers, at);
    return new FillingView(
        survey,
        way.base(),
        at,
        form.pages().size(),
        form.pages().get(at).title().in(way.language()),
        questions(page, form, asked, way.language()),
        asked.stream().map(Question::code).collect(Collectors.joining(" ")),
        forWhom,
        way.link(),
        way.language(),
        languages(page, form),
        preview);
  }

  /// Questions of a page that are asked after such answers.
  static List<Question> on(SurveyForm form, Answers answers, int at) {
    var asked = Asked.of(form, answers);
    return form.pages().get(at).questions().stream().filter(asked::has).toList();
  }

  private static List<AskedQuestion> questions(
      Page page, SurveyForm form, List<Question> questions, String language) {
    var words = new ConditionWords(page, form);
    var asked = new ArrayList<AskedQuestion>();
    for (var question : questions) {
      var number = question.type().isAnswered() ? words.number(question.code()) + ". " : "";
      asked.add(
          new AskedQuestion(
              question,
              AnswerFields.field(question.code()),
              number + said(page, question.label(), language),
              said(page, question.hint(), language),
              options(question.options(), language),
              options(question.rows(), language),
              question.type() == QuestionType.SCALE
                  ? question.choices().stream().map(one -> one.label().in(language)).toList()
                  : List.of()));
    }
    return asked;
  }

  /// Words that nobody translated say so.
  private static String said(Page page, Wording wording, String language) {
    var text = wording.in(language);
    if (text.isBlank() || wording.spoken(language).equals(language)) return text;
    return text + " " + page.t("survey.only-czech");
  }

  private static List<Option> options(List<Choice> choices, String language) {
    return choices.stream().map(one -> new Option(one.code(), one.label().in(language))).toList();
  }

  private String forWhom(AnswerSet set) {
    var service = set.service();
    var body = set.body();
    if (service != null) return services.get(service).is().name();
    return body == null ? "" : bodies.get(body).name();
  }

  Html review(Page page, Way way, AnswerSet set, @Nullable Boolean judged) {
    var survey = surveys.get(set.survey());
    var form = surveys.version(set.survey(), set.form());
    var asked = Asked.of(form, set.typed());
    var faults = AnswerCheck.faults(asked.questions(), asked.counted(), true);
    var words = new ConditionWords(page, form);
    var lines = new ArrayList<ReviewLine>();
    for (var question : asked.questions()) {
      if (!question.type().isAnswered()) continue;
      var code = question.code();
      var wrong =
          faults.stream()
              .filter(one -> one.field().equals(code) || one.field().startsWith(code + "."))
              .map(
                  one ->
                      one.sentence().isEmpty()
                          ? page.t(one.key(), one.arguments().toArray())
                          : one.sentence().in(way.language()))
              .findFirst()
              .orElse("");
      lines.add(
          new ReviewLine(
              words.number(code) + ". " + question.label().in(way.language()),
              fields.words(page, question, asked.counted(), way.language()),
              form.pageOf(question.id()),
              wrong));
    }
    var view =
        new ReviewView(survey, way.base(), lines, faults.isEmpty(), forWhom(set), way.language());
    return Html.of((out, i) -> JtereviewGenerated.render(out, i, page, view, judged != null));
  }

  /// After the last answer.
  Html thanks(Page page, Survey survey, String back) {
    return Html.of((out, i) -> JtethanksGenerated.render(out, i, page, survey, back));
  }

  Html tooOften(Page page, Survey survey) {
    return Html.of((out, i) -> JtetoooftenGenerated.render(out, i, page, survey));
  }
}
