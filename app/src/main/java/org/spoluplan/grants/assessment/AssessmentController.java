package org.spoluplan.grants.assessment;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.spoluplan.access.Access;
import org.spoluplan.access.Actor;
import org.spoluplan.access.PersonId;
import org.spoluplan.access.Scoped;
import org.spoluplan.grants.Application;
import org.spoluplan.grants.ApplicationId;
import org.spoluplan.grants.Applications;
import org.spoluplan.grants.Call;
import org.spoluplan.grants.CallId;
import org.spoluplan.grants.Calls;
import org.spoluplan.grants.assessment.Assessing.Given;
import org.spoluplan.grants.assessment.Checks.Found;
import org.spoluplan.kernel.Outcome;
import org.spoluplan.page.Form;
import org.spoluplan.page.Html;
import org.spoluplan.page.Page;
import org.spoluplan.page.Redirect;
import org.spoluplan.page.Reply;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/// Assessment: for the assessors of a call and the office that leads it.
@Controller
@RequestMapping("/dotace")
class AssessmentController {

  private static final int REASON = 4000;
  private static final int NOTE = 1000;
  private static final int QUESTION = 2000;
  private static final int MOST_QUESTION = 300;
  private static final List<String> SECTIONS =
      List.of("purpose", "people", "costs", "sources", "attachments");

  private final Access access;
  private final Calls calls;
  private final Applications applications;
  private final Assessing assessing;
  private final Checks checks;
  private final AssessmentPages pages;

  AssessmentController(
      Access access,
      Calls calls,
      Applications applications,
      Assessing assessing,
      Checks checks,
      AssessmentPages pages) {
    this.access = access;
    this.calls = calls;
    this.applications = applications;
    this.assessing = assessing;
    this.checks = checks;
    this.pages = pages;
  }

  @GetMapping("/vyzvy/{id}/hodnoceni")
  Reply call(Page page, @PathVariable CallId id) {
    var call = calls.get(id);
    access.require(page.actor(), AssessmentAction.VIEW, scopes(call));
    return pages.call(page, Form.empty(), call);
  }

  /// Of the funder, and of those who were appointed.
  private static Scoped scopes(Call call) {
    return Scoped.of(call.programme().funder().value(), call.id().value());
  }

  @PostMapping("/vyzvy/{id}/hodnotitele")
  Reply appoint(Page page, Form form, @PathVariable CallId id) {
    var call = led(page, id);
    var person = form.optionalId("person");
    if (person == null) form.reject("person", "form.error.choose");
    if (!form.valid() || person == null) return pages.call(page, form, call).asInvalid();
    assessing.appoint(page.actor(), id, new PersonId(person));
    return back(id).saying(page.t("assessment.appointed"));
  }

  @PostMapping("/vyzvy/{id}/hodnotitele/{person}/odvolat")
  Reply dismiss(Page page, @PathVariable CallId id, @PathVariable PersonId person) {
    var call = led(page, id);
    return switch (assessing.dismiss(page.actor(), id, person)) {
      case Outcome.Done<CallId> _ -> back(id).saying(page.t("assessment.dismissed"));
      case Outcome.Refused<CallId>(var reason) ->
          pages.call(page.refusing(reason), Form.empty(), call).refused(reason);
    };
  }

  @PostMapping("/vyzvy/{id}/kontrolni-seznam")
  Reply ask(Page page, Form form, @PathVariable CallId id) {
    var call = led(page, id);
    var questions = form.text("questions", QUESTION).lines().map(String::strip).toList();
    var fit = questions.stream().allMatch(one -> one.length() <= MOST_QUESTION);
    if (!fit) form.reject("questions", "assessment.error.question");
    if (!form.valid()) return pages.call(page, form, call).asInvalid();
    assessing.ask(page.actor(), id, questions.stream().filter(one -> !one.isEmpty()).toList());
    return back(id).saying(page.t("assessment.asked"));
  }

  private static Redirect back(CallId id) {
    return Redirect.to(id.path() + "/hodnoceni");
  }

  private Call led(Page page, CallId id) {
    var call = calls.get(id);
    access.require(page.actor(), AssessmentAction.LEAD, call.programme());
    return call;
  }

  @GetMapping("/zadosti/{id}/hodnoceni")
  Reply application(Page page, @PathVariable ApplicationId id) {
    var application = applications.get(id);
    var call = calls.get(application.call());
    access.require(page.actor(), AssessmentAction.VIEW, scopes(call));
    return pages.application(page, pages.mine(page, call, application), call, application);
  }

  @PostMapping("/zadosti/{id}/stret-zajmu")
  Reply declare(Page page, Form form, @PathVariable ApplicationId id) {
    var application = assessed(page.actor(), id);
    var answer = form.value("conflict");
    if (!answer.equals("yes") && !answer.equals("no")) {
      form.reject("conflict", "form.error.choose");
    }
    var conflict = answer.equals("yes");
    var reason = conflict ? form.text("reason", QUESTION) : null;
    if (!form.valid()) return shown(page, form, application).asInvalid();
    var done = assessing.declare(page.actor(), id, conflict, reason);
    return replied(page, form, application, done, "assessment.declared");
  }

  @PostMapping("/zadosti/{id}/body")
  Reply score(Page page, Form form, @PathVariable ApplicationId id) {
    var application = assessed(page.actor(), id);
    var given = given(form, calls.get(application.call()));
    if (!form.valid()) return shown(page, form, application).asInvalid();
    var done = assessing.score(page.actor(), id, given);
    return replied(page, form, application, done, "assessment.scored");
  }

  /// Each number with a reason; a criterion without both is left for later.
  private static List<Given> given(Form form, Call call) {
    var given = new ArrayList<Given>();
    for (var criterion : call.is().criteria()) {
      var points = "points-" + criterion.code();
      var reason = "reason-" + criterion.code();
      if (form.value(points).isBlank() && form.value(reason).isBlank()) continue;
      var number = form.integer(points, 0, criterion.most());
      given.add(new Given(criterion.id(), number, form.text(reason, REASON)));
    }
    return given;
  }

  @PostMapping("/zadosti/{id}/druhe-oci")
  Reply check(Page page, Form form, @PathVariable ApplicationId id) {
    var application = ledApplication(page, id);
    var done = assessing.check(page.actor(), id);
    return replied(page, form, application, done, "assessment.checked");
  }

  @PostMapping("/zadosti/{id}/kontrola")
  Reply formally(Page page, Form form, @PathVariable ApplicationId id) {
    var application = ledApplication(page, id);
    var found = found(page, form, application);
    if (!form.valid()) return shown(page, form, application).asInvalid();
    assessing.formally(page.actor(), id, found);
    return Redirect.to(path(id)).saying(page.t("assessment.formally"));
  }

  private Map<UUID, Found> found(Page page, Form form, Application application) {
    var found = new HashMap<UUID, Found>();
    for (var question : checks.questions(application.call())) {
      var answer = form.value("check-" + question.id());
      if (answer.isEmpty()) continue;
      var note = form.optionalText("note-" + question.id(), NOTE);
      var met = answer.equals("yes");
      if (!met && note == null) form.reject("note-" + question.id(), "form.error.missing");
      found.put(question.id(), new Found(met, note, page.actor().signedInPerson(), Instant.EPOCH));
    }
    return found;
  }

  @PostMapping("/zadosti/{id}/pochybnosti")
  Reply raise(Page page, Form form, @PathVariable ApplicationId id) {
    var application = applications.get(id);
    access.require(page.actor(), AssessmentAction.VIEW, scopes(calls.get(application.call())));
    var section = form.value("section");
    if (!SECTIONS.contains(section)) form.reject("section", "form.error.choose");
    var question = form.text("question", QUESTION);
    if (!form.valid()) return shown(page, form, application).asInvalid();
    assessing.raise(page.actor(), id, section, question);
    return Redirect.to(path(id)).saying(page.t("assessment.raised"));
  }

  @PostMapping("/zadosti/{id}/pochybnosti/{flag}")
  Reply answer(Page page, Form form, @PathVariable ApplicationId id, @PathVariable UUID flag) {
    var application = ledApplication(page, id);
    var answer = form.text("answer", QUESTION);
    if (!form.valid()) return shown(page, form, application).asInvalid();
    var done = assessing.answer(page.actor(), id, flag, answer);
    return replied(page, form, application, done, "assessment.answered");
  }

  private Application assessed(Actor actor, ApplicationId id) {
    var application = applications.get(id);
    access.require(actor, AssessmentAction.SCORE, Scoped.of(application.call().value()));
    return application;
  }

  private Application ledApplication(Page page, ApplicationId id) {
    var application = applications.get(id);
    led(page, application.call());
    return application;
  }

  private static String path(ApplicationId id) {
    return id.path() + "/hodnoceni";
  }

  private Html shown(Page page, Form form, Application application) {
    return pages.application(page, form, calls.get(application.call()), application);
  }

  private Reply replied(
      Page page, Form form, Application application, Outcome<ApplicationId> done, String said) {
    return switch (done) {
      case Outcome.Done<ApplicationId>(var id) -> Redirect.to(path(id)).saying(page.t(said));
      case Outcome.Refused<ApplicationId>(var reason) ->
          shown(page.refusing(reason), form, application).refused(reason);
    };
  }
}
