package org.spoluplan.grants.assessment;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.spoluplan.access.Actor;
import org.spoluplan.access.Audit;
import org.spoluplan.access.PersonId;
import org.spoluplan.grants.Application;
import org.spoluplan.grants.ApplicationId;
import org.spoluplan.grants.ApplicationState;
import org.spoluplan.grants.Applications;
import org.spoluplan.grants.CallId;
import org.spoluplan.grants.CallState;
import org.spoluplan.grants.Calls;
import org.spoluplan.kernel.Outcome;
import org.spoluplan.kernel.Refusal;
import org.spoluplan.kernel.Today;
import org.spoluplan.people.Organisation;
import org.spoluplan.people.Organisations;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Assessors declare and give points, the office checks, somebody else looks at it.
@Service
@Transactional
class Assessing {

  private final Applications applications;
  private final Calls calls;
  private final Assessments assessments;
  private final Checks checks;
  private final Organisations organisations;
  private final Audit audit;
  private final Clock clock;

  Assessing(
      Applications applications,
      Calls calls,
      Assessments assessments,
      Checks checks,
      Organisations organisations,
      Audit audit,
      Clock clock) {
    this.applications = applications;
    this.calls = calls;
    this.assessments = assessments;
    this.checks = checks;
    this.organisations = organisations;
    this.audit = audit;
    this.clock = clock;
  }

  /// Points for one criterion.
  record Given(UUID criterion, int points, String reason) {}

  CallId appoint(Actor actor, CallId call, PersonId person) {
    assessments.appoint(call, person, actor.signedInPerson());
    audit.done(actor, AssessmentAction.LEAD, call.thing(), "assessor=" + person.value());
    return call;
  }

  Outcome<CallId> dismiss(Actor actor, CallId call, PersonId person) {
    var ids = applications.of(call).stream().map(Application::id).toList();
    var scored =
        assessments.of(ids).values().stream()
            .flatMap(one -> one.scores().stream())
            .anyMatch(one -> one.person().equals(person));
    if (scored) return Outcome.refused(AssessmentRefusal.HAS_SCORED);
    assessments.dismiss(call, person);
    audit.done(actor, AssessmentAction.LEAD, call.thing(), "dismissed=" + person.value());
    return Outcome.done(call);
  }

  CallId ask(Actor actor, CallId call, List<String> questions) {
    checks.ask(call, questions);
    audit.done(actor, AssessmentAction.LEAD, call.thing());
    return call;
  }

  /// Why a person cannot assess an application; null: they can.
  @Transactional(readOnly = true)
  public @Nullable AssessmentRefusal obstacle(Application application, PersonId person) {
    if (worksFor(application, person)) return AssessmentRefusal.WORKS_FOR_APPLICANT;
    var declared = assessments.of(application.id()).declared(person);
    if (declared.isEmpty()) return AssessmentRefusal.NOT_DECLARED;
    return declared.get().conflict() ? AssessmentRefusal.CONFLICT : null;
  }

  private boolean worksFor(Application application, PersonId person) {
    return organisations.of(person, Today.of(clock)).stream()
        .map(Organisation::id)
        .anyMatch(application.provider()::equals);
  }

  Outcome<ApplicationId> declare(
      Actor actor, ApplicationId id, boolean conflict, @Nullable String reason) {
    var application = applications.lock(id);
    var person = actor.signedInPerson();
    if (!conflict && worksFor(application, person)) {
      return Outcome.refused(AssessmentRefusal.WORKS_FOR_APPLICANT);
    }
    assessments.declare(id, person, conflict, reason);
    audit.done(actor, AssessmentAction.SCORE, id.thing());
    return Outcome.done(id);
  }

  /// What did not change is not written again.
  Outcome<ApplicationId> score(Actor actor, ApplicationId id, List<Given> given) {
    var application = applications.lock(id);
    var person = actor.signedInPerson();
    var refusal = refusal(application, person);
    if (refusal != null) return Outcome.refused(refusal);
    var before = assessments.of(id);
    for (var one : given) {
      var known = before.current(one.criterion(), person);
      var same =
          known
              .filter(it -> it.points() == one.points() && it.reason().equals(one.reason()))
              .isPresent();
      if (!same) assessments.score(id, one.criterion(), person, one.points(), one.reason());
    }
    audit.done(actor, AssessmentAction.SCORE, id.thing());
    return Outcome.done(id);
  }

  private @Nullable Refusal refusal(Application application, PersonId person) {
    if (!isNow(application)) return AssessmentRefusal.NOT_NOW;
    return obstacle(application, person);
  }

  private boolean isNow(Application application) {
    var open = application.state() == ApplicationState.SUBMITTED;
    return open && calls.get(application.call()).state() == CallState.CLOSED;
  }

  /// The second pair of eyes: of whoever gave no points here.
  Outcome<ApplicationId> check(Actor actor, ApplicationId id) {
    var application = applications.lock(id);
    if (!isNow(application)) return Outcome.refused(AssessmentRefusal.NOT_NOW);
    var assessed = assessments.of(id);
    var criteria = calls.get(application.call()).is().criteria();
    if (!assessed.points(criteria).complete()) {
      return Outcome.refused(AssessmentRefusal.NOT_COMPLETE);
    }
    var person = actor.signedInPerson();
    if (assessed.scorers().contains(person)) return Outcome.refused(AssessmentRefusal.OWN_POINTS);
    if (worksFor(application, person)) {
      return Outcome.refused(AssessmentRefusal.WORKS_FOR_APPLICANT);
    }
    assessments.check(id, person);
    audit.done(actor, AssessmentAction.LEAD, id.thing());
    return Outcome.done(id);
  }

  /// What was found at the formal check.
  ApplicationId formally(Actor actor, ApplicationId id, Map<UUID, Checks.Found> found) {
    applications.lock(id);
    var before = checks.of(id);
    found.forEach(
        (question, one) -> {
          var known = before.get(question);
          var same =
              known != null && known.met() == one.met() && Objects.equals(known.note(), one.note());
          if (!same) checks.answer(id, question, one.met(), one.note(), actor.signedInPerson());
        });
    audit.done(actor, AssessmentAction.LEAD, id.thing());
    return id;
  }

  ApplicationId raise(Actor actor, ApplicationId id, String section, String question) {
    assessments.raise(id, section, question, actor.signedInPerson());
    audit.done(actor, AssessmentAction.VIEW, id.thing());
    return id;
  }

  Outcome<ApplicationId> answer(Actor actor, ApplicationId id, UUID flag, String answer) {
    if (!assessments.answer(id, flag, answer, actor.signedInPerson())) {
      return Outcome.refused(AssessmentRefusal.ANSWERED);
    }
    audit.done(actor, AssessmentAction.LEAD, id.thing());
    return Outcome.done(id);
  }
}
