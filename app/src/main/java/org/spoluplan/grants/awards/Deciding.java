package org.spoluplan.grants.awards;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.spoluplan.access.Actor;
import org.spoluplan.access.Audit;
import org.spoluplan.grants.ApplicationState;
import org.spoluplan.grants.Applications;
import org.spoluplan.grants.Call;
import org.spoluplan.grants.CallId;
import org.spoluplan.grants.CallState;
import org.spoluplan.grants.Calls;
import org.spoluplan.grants.FundingChanged;
import org.spoluplan.grants.Ledger;
import org.spoluplan.grants.LedgerAccount;
import org.spoluplan.grants.Resolution;
import org.spoluplan.kernel.Outcome;
import org.spoluplan.kernel.Thing;
import org.spoluplan.meetings.MeetingId;
import org.spoluplan.thread.GoldenThread;
import org.spoluplan.thread.Relation;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The council's decision makes awards of what was recommended: all of them with their entries in
/// the books, or none.
@Service
@Transactional
class Deciding {

  private static final String ACT = "decision";

  private final Calls calls;
  private final Applications applications;
  private final AllocationInput input;
  private final Scenarios scenarios;
  private final Dividing dividing;
  private final CommitteeVotes committee;
  private final Ledger ledger;
  private final AwardLetters letters;
  private final GoldenThread thread;
  private final Audit audit;
  private final ApplicationEventPublisher events;

  Deciding(
      Calls calls,
      Applications applications,
      AllocationInput input,
      Scenarios scenarios,
      Dividing dividing,
      CommitteeVotes committee,
      Ledger ledger,
      AwardLetters letters,
      GoldenThread thread,
      Audit audit,
      ApplicationEventPublisher events) {
    this.calls = calls;
    this.applications = applications;
    this.input = input;
    this.scenarios = scenarios;
    this.dividing = dividing;
    this.committee = committee;
    this.ledger = ledger;
    this.letters = letters;
    this.thread = thread;
    this.audit = audit;
    this.events = events;
  }

  /// Why the council cannot decide yet; empty: it can.
  @Transactional(readOnly = true)
  Optional<AwardRefusal> obstacle(Call call) {
    return unready(call).or(() -> committeeMissing(call));
  }

  private Optional<AwardRefusal> committeeMissing(Call call) {
    if (!call.is().committeeRequired()) return Optional.empty();
    var adopted = scenarios.recommended(call.id()).filter(committee::isAdopted).isPresent();
    return adopted ? Optional.empty() : Optional.of(AwardRefusal.COMMITTEE_MISSING);
  }

  /// Why what is recommended cannot be laid before anybody yet; empty: it can.
  @Transactional(readOnly = true)
  Optional<AwardRefusal> unready(Call call) {
    if (call.state() != CallState.CLOSED) return Optional.of(AwardRefusal.NOT_NOW);
    var scenario = scenarios.recommended(call.id());
    if (scenario.isEmpty()) return Optional.of(AwardRefusal.NOTHING_RECOMMENDED);
    if (!input.isAssessed(call)) return Optional.of(AwardRefusal.NOT_ASSESSED);
    return dividing.isOutdated(call, scenario.get())
        ? Optional.of(AwardRefusal.OUTDATED)
        : Optional.empty();
  }

  Outcome<CallId> decide(
      Actor actor, CallId id, Resolution resolution, @Nullable MeetingId meeting) {
    var call = calls.lock(id);
    var obstacle = obstacle(call);
    if (obstacle.isPresent()) return Outcome.refused(obstacle.get());
    var scenario = scenarios.recommended(id).orElseThrow();
    var decision = new CouncilDecision(scenario.id(), resolution, meeting);
    scenarios.decide(id, decision, actor.signedInPerson());
    var recommended = dividing.recommendation(scenario);
    for (var line : recommended.lines()) award(actor, call, line);
    reserve(actor, call, recommended);
    calls.put(id, CallState.Stage.DECIDED);
    if (meeting != null) {
      var said = new Thing("meeting", meeting.value());
      thread.link(actor, said, Relation.ANSWERS, id.thing());
    }
    letters.decided(call, resolution, recommended);
    for (var line : recommended.lines()) {
      events.publishEvent(new FundingChanged(line.application().service(), call.is().year()));
    }
    audit.done(actor, AwardAction.DIVIDE, id.thing());
    return Outcome.done(id);
  }

  private void award(Actor actor, Call call, Recommendation.Line line) {
    var application = line.application().id();
    var departure = line.departure();
    var reason = departure == null ? null : departure.reason();
    scenarios.award(call.id(), application, line.computed(), line.amount(), reason);
    if (line.amount() == 0) {
      applications.put(application, ApplicationState.NOT_GRANTED);
      return;
    }
    applications.put(application, ApplicationState.GRANTED);
    ledger.move(
        actor,
        Ledger.Move.within(
            call.id(), LedgerAccount.POT, LedgerAccount.AWARDED, application, line.amount(), ACT));
  }

  private void reserve(Actor actor, Call call, Recommendation recommended) {
    if (recommended.reserve() == 0) return;
    ledger.move(
        actor,
        Ledger.Move.within(
            call.id(), LedgerAccount.POT, LedgerAccount.RESERVE, null, recommended.reserve(), ACT));
  }
}
