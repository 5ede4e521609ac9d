package org.spoluplan.grants.applications;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.spoluplan.access.Actor;
import org.spoluplan.access.Audit;
import org.spoluplan.grants.Application;
import org.spoluplan.grants.ApplicationAction;
import org.spoluplan.grants.ApplicationId;
import org.spoluplan.grants.ApplicationState;
import org.spoluplan.grants.Call;
import org.spoluplan.grants.CallState;
import org.spoluplan.grants.Calls;
import org.spoluplan.grants.CostItems;
import org.spoluplan.grants.FundingChanged;
import org.spoluplan.kernel.Outcome;
import org.spoluplan.kernel.Today;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// An application is submitted, withdrawn, returned, excluded.
@Service
@Transactional
class Submitting {

  private final StoredApplications applications;
  private final ApplicationFiles files;
  private final Faults faults;
  private final Calls calls;
  private final CostItems items;
  private final ApplicationLetters letters;
  private final Audit audit;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  Submitting(
      StoredApplications applications,
      ApplicationFiles files,
      Faults faults,
      Calls calls,
      CostItems items,
      ApplicationLetters letters,
      Audit audit,
      ApplicationEventPublisher events,
      Clock clock) {
    this.applications = applications;
    this.files = files;
    this.faults = faults;
    this.calls = calls;
    this.items = items;
    this.letters = letters;
    this.audit = audit;
    this.events = events;
    this.clock = clock;
  }

  @Transactional(readOnly = true)
  List<Lack> lacks(Application application, Call call) {
    var costs = items.costsByCode(Today.of(clock));
    var attached = files.of(application.id()).keySet();
    return new Completeness(call, costs, attached).lacks(application.content());
  }

  /// Submitting twice what is the same is submitting once. The moment that counts is the one at
  /// which the server took it up.
  Outcome<ApplicationId> submit(Actor actor, ApplicationId id) {
    var now = clock.instant();
    var application = applications.lock(id);
    if (application.state() == ApplicationState.SUBMITTED) return Outcome.done(id);
    if (!application.state().isWritten()) return Outcome.refused(ApplicationRefusal.NOT_WRITTEN);
    var call = calls.get(application.call());
    var late = late(application, call, now);
    if (late != null) return Outcome.refused(late);
    if (!lacks(application, call).isEmpty()) return Outcome.refused(ApplicationRefusal.INCOMPLETE);
    var content = ContentJson.write(application.content());
    applications.submit(application, content, actor.signedInPerson());
    faults.mended(id);
    letters.submitted(applications.get(id), call);
    events.publishEvent(new FundingChanged(application.service(), call.is().year()));
    audit.done(actor, ApplicationAction.SUBMIT, id.thing());
    return Outcome.done(id);
  }

  /// A returned one has its own deadline.
  private static @Nullable ApplicationRefusal late(
      Application application, Call call, Instant now) {
    var by = application.completeBy();
    if (application.state() == ApplicationState.RETURNED && by != null) {
      return now.isAfter(by) ? ApplicationRefusal.COMPLETION_LATE : null;
    }
    if (call.state() == CallState.OPEN && call.is().window().takes(now)) return null;
    return now.isBefore(call.is().window().opens())
        ? ApplicationRefusal.NOT_OPEN
        : ApplicationRefusal.LATE;
  }

  Outcome<ApplicationId> withdraw(Actor actor, ApplicationId id, @Nullable String reason) {
    var application = applications.lock(id);
    if (application.state().isDecided()) return Outcome.refused(ApplicationRefusal.DECIDED);
    applications.put(id, ApplicationState.WITHDRAWN, reason, null);
    audit.done(actor, ApplicationAction.SUBMIT, id.thing());
    return Outcome.done(id);
  }

  /// @param found named faults, at least one
  Outcome<ApplicationId> giveBack(Actor actor, ApplicationId id, List<Fault> found, Instant by) {
    var application = applications.lock(id);
    if (application.state() != ApplicationState.SUBMITTED) {
      return Outcome.refused(ApplicationRefusal.NOT_SUBMITTED);
    }
    for (var one : found) faults.add(id, one.where(), one.text(), actor.signedInPerson());
    applications.put(id, ApplicationState.RETURNED, null, by);
    var call = calls.get(application.call());
    letters.returned(applications.get(id), call, found);
    audit.done(actor, ApplicationAction.CHECK, id.thing());
    return Outcome.done(id);
  }

  Outcome<ApplicationId> exclude(Actor actor, ApplicationId id, String reason) {
    var application = applications.lock(id);
    var state = application.state();
    if (state != ApplicationState.SUBMITTED && state != ApplicationState.RETURNED) {
      return Outcome.refused(ApplicationRefusal.NOT_SUBMITTED);
    }
    applications.put(id, ApplicationState.EXCLUDED, reason, null);
    var call = calls.get(application.call());
    letters.excluded(applications.get(id), call, reason);
    audit.done(actor, ApplicationAction.CHECK, id.thing());
    return Outcome.done(id);
  }
}
