package org.spoluplan.surveys.forms;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.spoluplan.access.Access;
import org.spoluplan.access.Scoped;
import org.spoluplan.kernel.NotFound;
import org.spoluplan.kernel.Outcome;
import org.spoluplan.page.Form;
import org.spoluplan.page.Page;
import org.spoluplan.page.Redirect;
import org.spoluplan.page.Reply;
import org.spoluplan.people.OrganisationId;
import org.spoluplan.surveys.QuestionId;
import org.spoluplan.surveys.SurveyId;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/// A coordinator makes surveys: settings, questions, languages, opening and closing.
@Controller
@RequestMapping("/dotazniky")
class KeepingController {

  private static final List<String> LANGUAGES = List.of("cs", "en", "uk");

  private final Access access;
  private final Surveys surveys;
  private final Keeping keeping;
  private final KeepingPages pages;

  KeepingController(Access access, Surveys surveys, Keeping keeping, KeepingPages pages) {
    this.access = access;
    this.surveys = surveys;
    this.keeping = keeping;
    this.pages = pages;
  }

  @GetMapping("/sprava")
  Reply list(Page page) {
    access.require(page.actor(), SurveyAction.SEE_SUMS, anywhere(page, SurveyAction.SEE_SUMS));
    return pages.list(page);
  }

  @GetMapping("/novy")
  Reply startNew(Page page) {
    access.require(page.actor(), SurveyAction.KEEP, anywhere(page, SurveyAction.KEEP));
    var known = Map.of("kind", "worksheet", "privacy", page.t("survey.privacy.usual"));
    return pages.start(page, Form.filled(known));
  }

  @PostMapping("/novy")
  Reply start(Page page, Form form) {
    access.require(page.actor(), SurveyAction.KEEP, anywhere(page, SurveyAction.KEEP));
    var is = SurveyFields.read(form);
    var chosen = form.optionalId("owner");
    if (chosen == null) form.reject("owner", "form.error.choose");
    if (chosen == null || !form.valid()) return pages.start(page, form).asInvalid();
    access.require(page.actor(), SurveyAction.KEEP, Scoped.of(chosen));
    var owner = new OrganisationId(chosen);
    var id = keeping.start(page.actor(), owner, is, SurveyForm.empty());
    return Redirect.to(id.path() + "/uprava").saying(page.t("survey.started"));
  }

  @GetMapping("/{id}/uprava")
  Reply form(Page page, @PathVariable SurveyId id) {
    return pages.form(page, kept(page, id));
  }

  @GetMapping("/{id}/nastaveni")
  Reply settings(Page page, @PathVariable SurveyId id) {
    var survey = kept(page, id);
    return pages.settings(page, SurveyFields.filled(survey), survey);
  }

  @PostMapping("/{id}/nastaveni")
  Reply set(Page page, Form form, @PathVariable SurveyId id) {
    var survey = kept(page, id);
    var is = SurveyFields.read(form);
    var bodies = SurveyFields.bodies(form);
    var services = SurveyFields.services(form, bodies);
    if (!form.valid()) return pages.settings(page, form, survey).asInvalid();
    return said(
        page, survey, keeping.change(page.actor(), id, is, bodies, services), "survey.saved");
  }

  @GetMapping("/{id}/jazyky")
  Reply languages(Page page, @PathVariable SurveyId id) {
    var survey = kept(page, id);
    return pages.languages(page, KeepingPages.languages(surveys.latest(id).form()), survey);
  }

  @PostMapping("/{id}/jazyky")
  Reply setLanguages(Page page, Form form, @PathVariable SurveyId id) {
    var survey = kept(page, id);
    var languages = new ArrayList<String>();
    languages.add(Wording.CZECH);
    LANGUAGES.stream()
        .filter(one -> form.has("languages", one) && !languages.contains(one))
        .forEach(languages::add);
    return changed(page, survey, all -> all.withLanguages(languages), "survey.saved");
  }

  @PostMapping("/{id}/strany")
  Reply addPage(Page page, Form form, @PathVariable SurveyId id) {
    var survey = kept(page, id);
    var title = form.optionalText("title", 200);
    if (!form.valid()) return pages.form(page, survey).asInvalid();
    return changed(
        page,
        survey,
        all -> all.addPage(Wording.czech(title == null ? "" : title)),
        "survey.page.added");
  }

  @GetMapping("/{id}/otazky/nova")
  Reply startQuestion(Page page, Form form, @PathVariable SurveyId id) {
    var survey = kept(page, id);
    var question = fresh(form, id);
    return pages.question(page, Form.empty(), survey, question, newAction(form, id));
  }

  @PostMapping("/{id}/otazky/nova")
  Reply addQuestion(Page page, Form form, @PathVariable SurveyId id) {
    var survey = kept(page, id);
    var all = surveys.latest(id).form();
    var fresh = fresh(form, id);
    var question = QuestionFields.read(form, fresh, all);
    var at = form.optionalInteger("strana", 0, all.pages().size() - 1);
    var to = at == null ? all.pages().size() - 1 : at;
    reject(form, all.add(to, question), question);
    if (!form.valid()) {
      return pages.question(page, form, survey, fresh, newAction(form, id)).asInvalid();
    }
    return changed(page, survey, now -> now.add(to, question), "survey.question.added");
  }

  private Question fresh(Form form, SurveyId id) {
    var type = form.optionalChoice("typ", QuestionType.class);
    var code = surveys.latest(id).form().freeCode();
    return Question.of(code, type == null ? QuestionType.TEXT : type, "");
  }

  private static String newAction(Form form, SurveyId id) {
    return id.path() + "/otazky/nova?" + form.query(List.of("typ", "strana"));
  }

  @GetMapping("/{id}/otazky/{question}")
  Reply question(Page page, @PathVariable SurveyId id, @PathVariable QuestionId question) {
    var survey = kept(page, id);
    var all = surveys.latest(id).form();
    var is = find(all, question);
    return pages.question(page, QuestionFields.filled(is, all), survey, is, action(id, question));
  }

  @PostMapping("/{id}/otazky/{question}")
  Reply change(Page page, Form form, @PathVariable SurveyId id, @PathVariable QuestionId question) {
    var survey = kept(page, id);
    var all = surveys.latest(id).form();
    var before = find(all, question);
    var after = QuestionFields.read(form, before, all);
    reject(form, all.replace(after), after);
    if (!form.valid()) {
      return pages.question(page, form, survey, before, action(id, question)).asInvalid();
    }
    return changed(page, survey, now -> now.replace(after), "survey.saved");
  }

  private static String action(SurveyId id, QuestionId question) {
    return id.path() + "/otazky/" + question.value();
  }

  /// What would be wrong with the whole form, at the field that makes it so.
  private static void reject(Form form, SurveyForm all, Question question) {
    for (var fault : FormCheck.of(all)) {
      var field =
          switch (fault.why()) {
            case NO_CHOICES -> "choices";
            case NO_ROWS -> "rows";
            case CONSTRAINT -> "constraint";
            case LATER, NO_OPTION, CONDITION -> "when-1-question";
            case SAME_CODE -> "label";
          };
      var own = fault.question().equals(question.code());
      form.reject(
          own ? field : "label",
          "survey.form-fault" + "." + org.spoluplan.kernel.Code.of(fault.why()),
          fault.what());
    }
  }

  @PostMapping("/{id}/otazky/{question}/nahoru")
  Reply up(Page page, @PathVariable SurveyId id, @PathVariable QuestionId question) {
    return moved(page, id, all -> all.move(question, true));
  }

  @PostMapping("/{id}/otazky/{question}/dolu")
  Reply down(Page page, @PathVariable SurveyId id, @PathVariable QuestionId question) {
    return moved(page, id, all -> all.move(question, false));
  }

  @PostMapping("/{id}/otazky/{question}/kopie")
  Reply copy(Page page, @PathVariable SurveyId id, @PathVariable QuestionId question) {
    return moved(page, id, all -> all.copy(question));
  }

  @PostMapping("/{id}/otazky/{question}/smazat")
  Reply remove(Page page, @PathVariable SurveyId id, @PathVariable QuestionId question) {
    return moved(page, id, all -> all.remove(question));
  }

  private Reply moved(Page page, SurveyId id, UnaryOperator<SurveyForm> change) {
    return changed(page, kept(page, id), change, "survey.saved");
  }

  @PostMapping("/{id}/otevrit")
  Reply open(Page page, @PathVariable SurveyId id) {
    var survey = kept(page, id);
    return said(page, survey, keeping.open(page.actor(), id), "survey.opened");
  }

  @PostMapping("/{id}/zavrit")
  Reply close(Page page, @PathVariable SurveyId id) {
    var survey = kept(page, id);
    return said(page, survey, keeping.close(page.actor(), id), "survey.closed");
  }

  private Reply changed(Page page, Survey survey, UnaryOperator<SurveyForm> change, String said) {
    return said(page, survey, keeping.change(page.actor(), survey.id(), change), said);
  }

  private Reply said(Page page, Survey survey, Outcome<SurveyId> done, String said) {
    return switch (done) {
      case Outcome.Done<SurveyId> _ -> Redirect.to(survey.path() + "/uprava").saying(page.t(said));
      case Outcome.Refused<SurveyId>(var reason) ->
          pages.form(page.refusing(reason), surveys.get(survey.id())).refused(reason);
    };
  }

  private Survey kept(Page page, SurveyId id) {
    var survey = surveys.get(id);
    access.require(page.actor(), SurveyAction.KEEP, survey);
    return survey;
  }

  private static Question find(SurveyForm form, QuestionId id) {
    return form.find(id).orElseThrow(() -> new NotFound("question", id.value()));
  }

  /// Somewhere is enough.
  private static Scoped anywhere(Page page, SurveyAction action) {
    var scopes = page.access().reach(page.actor(), action).scopes();
    return Scoped.of(scopes.toArray(UUID[]::new));
  }
}
