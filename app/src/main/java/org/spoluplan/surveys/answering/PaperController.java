package org.spoluplan.surveys.answering;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.spoluplan.access.Access;
import org.spoluplan.documents.DocumentFormat;
import org.spoluplan.documents.DocumentWriter;
import org.spoluplan.documents.Downloads;
import org.spoluplan.kernel.NotFound;
import org.spoluplan.kernel.Outcome;
import org.spoluplan.meetings.Bodies;
import org.spoluplan.meetings.BodyId;
import org.spoluplan.page.Form;
import org.spoluplan.page.Html;
import org.spoluplan.page.Option;
import org.spoluplan.page.Page;
import org.spoluplan.page.Redirect;
import org.spoluplan.page.Reply;
import org.spoluplan.surveys.SurveyId;
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
import org.spoluplan.surveys.forms.SurveyRefusal;
import org.spoluplan.surveys.forms.Surveys;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/// The form on paper, and typing in what came back.
@Controller
@RequestMapping("/dotazniky/{id}")
class PaperController {

  private static final int MOST_SHEETS = 100_000;

  private final Access access;
  private final Surveys surveys;
  private final AnswerSets sets;
  private final PaperFields fields;
  private final TypingIn typing;
  private final Bodies bodies;
  private final DocumentWriter writer;
  private final Downloads downloads;

  PaperController(
      Access access,
      Surveys surveys,
      AnswerSets sets,
      PaperFields fields,
      TypingIn typing,
      Bodies bodies,
      DocumentWriter writer,
      Downloads downloads) {
    this.access = access;
    this.surveys = surveys;
    this.sets = sets;
    this.fields = fields;
    this.typing = typing;
    this.bodies = bodies;
    this.writer = writer;
    this.downloads = downloads;
  }

  /// @param label   with its number
  /// @param options with their numbers; empty for words
  /// @param rows    key of the field and its label
  record PaperQuestion(
      String field, String label, List<String> options, List<Option> rows, String other) {}

  /// @param differences questions that were typed otherwise before; empty when none were
  record PaperView(
      Survey survey,
      List<PaperQuestion> questions,
      List<Option> bodies,
      List<String> differences) {}

  @GetMapping("/papir")
  Reply type(Page page, @PathVariable SurveyId id) {
    var survey = typed(page, id);
    return page(page, Form.filled(Map.of("sheet", sets.nextSheet(id))), survey, List.of());
  }

  @GetMapping("/papir.{format}")
  ResponseEntity<byte[]> print(Page page, @PathVariable SurveyId id, @PathVariable String format) {
    var survey = typed(page, id);
    for (var wanted : Set.of(DocumentFormat.PDF, DocumentFormat.DOCX)) {
      if (!wanted.extension().equals(format.toLowerCase(Locale.ROOT))) continue;
      var document = new PaperForm(page, surveys.latest(id).form()).document(survey);
      return downloads.file(document, wanted, writer.file(document, wanted));
    }
    throw new NotFound("format", format);
  }

  @PostMapping("/papir")
  Reply typeIn(Page page, Form form, @PathVariable SurveyId id) {
    var survey = typed(page, id);
    var all = surveys.latest(id).form();
    var sheet = form.integer("sheet", 1, MOST_SHEETS);
    var answers = Answers.NONE.with(fields.read(form, all.questions()));
    var asked = Asked.of(all, answers);
    AnswerFields.reject(form, AnswerCheck.faults(asked.questions(), asked.counted(), false), "cs");
    if (answers.all().isEmpty()) form.reject("sheet", "survey.paper.empty");
    if (!form.valid()) return page(page, form, survey, List.of()).asInvalid();
    var known = sets.sheet(id, sheet);
    if (known.isPresent() && form.checked("second")) {
      return compared(page, form, survey, known.get(), answers);
    }
    return switch (typing.add(page.actor(), survey, sheet, body(form, survey), answers)) {
      case Outcome.Done<Integer>(var next) ->
          Redirect.to(survey.path() + "/papir").saying(page.t("survey.paper.saved", sheet, next));
      case Outcome.Refused<Integer>(var reason) ->
          page(page.refusing(reason), form, survey, List.of()).refused(reason);
    };
  }

  private static @Nullable BodyId body(Form form, Survey survey) {
    var chosen = form.optionalId("body");
    if (chosen == null) return null;
    var body = new BodyId(chosen);
    return survey.bodies().contains(body) ? body : null;
  }

  /// The second typing of a sheet: alike, or where it differs.
  private Reply compared(Page page, Form form, Survey survey, AnswerSet known, Answers answers) {
    var all = surveys.version(survey.id(), known.form());
    var words = new ConditionWords(page, all);
    var differences = new ArrayList<String>();
    for (var question : all.questions()) {
      if (!of(known.sent(), question).equals(of(answers, question))) {
        differences.add(words.number(question.code()) + ". " + question.label().czech());
      }
    }
    if (differences.isEmpty()) {
      typing.alike(page.actor(), survey, known);
      return Redirect.to(survey.path() + "/papir").saying(page.t("survey.paper.alike"));
    }
    return page(page, form, survey, differences).refused(SurveyRefusal.SHEET_TAKEN);
  }

  private static Map<String, List<String>> of(Answers answers, Question question) {
    var its = new java.util.TreeMap<String, List<String>>();
    answers
        .all()
        .forEach(
            (key, values) -> {
              if (key.equals(question.code()) || key.startsWith(question.code() + ".")) {
                its.put(key, values.stream().sorted().toList());
              }
            });
    return its;
  }

  private Html page(Page page, Form form, Survey survey, List<String> differences) {
    var all = surveys.latest(survey.id()).form();
    var groups =
        bodies.byId(survey.bodies()).values().stream()
            .map(body -> new Option(body.id().value().toString(), body.name()))
            .toList();
    var view = new PaperView(survey, questions(page, all), groups, differences);
    return Html.of((out, i) -> JtepaperGenerated.render(out, i, page, form, view));
  }

  private static List<PaperQuestion> questions(Page page, SurveyForm all) {
    var words = new ConditionWords(page, all);
    var questions = new ArrayList<PaperQuestion>();
    for (var question : all.questions()) {
      if (!question.type().isAnswered()) continue;
      var code = question.code();
      questions.add(
          new PaperQuestion(
              AnswerFields.field(code),
              words.number(code) + ". " + question.label().czech(),
              PaperFields.isNumbered(question) ? numbered(question.options()) : List.of(),
              rows(question),
              question.other() ? AnswerFields.field(AnswerFields.other(code)) : ""));
    }
    return questions;
  }

  private static List<String> numbered(List<Choice> options) {
    var labels = new ArrayList<String>();
    for (var one : options) labels.add((labels.size() + 1) + " " + one.label().czech());
    return labels;
  }

  private static List<Option> rows(Question question) {
    var rows = new ArrayList<Option>();
    for (var row : question.rows()) {
      var key = AnswerFields.key(question.code(), row);
      if (question.type() == QuestionType.MATRIX) {
        rows.add(new Option(AnswerFields.field(key), row.label().czech()));
        continue;
      }
      for (var column : question.choices()) {
        rows.add(
            new Option(
                AnswerFields.field(AnswerFields.key(key, column)),
                row.label().czech() + " – " + column.label().czech()));
      }
    }
    return rows;
  }

  private Survey typed(Page page, SurveyId id) {
    var survey = surveys.get(id);
    access.require(page.actor(), SurveyAction.TYPE_IN, survey);
    return survey;
  }
}
