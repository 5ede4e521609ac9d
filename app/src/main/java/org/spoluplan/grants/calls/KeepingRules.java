package org.spoluplan.grants.calls;

import org.jspecify.annotations.Nullable;
import org.spoluplan.access.Actor;
import org.spoluplan.access.Audit;
import org.spoluplan.algorithms.allocation.AllocationRule;
import org.spoluplan.grants.CallAction;
import org.spoluplan.grants.CallChanged;
import org.spoluplan.grants.CallId;
import org.spoluplan.grants.CallRule;
import org.spoluplan.grants.CallState;
import org.spoluplan.kernel.Outcome;
import org.spoluplan.kernel.Thing;
import org.spoluplan.thread.GoldenThread;
import org.spoluplan.thread.Relation;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Versions of the rule by which a call divides money.
@Service
@Transactional
class KeepingRules {

  private final StoredCalls calls;
  private final CallRules rules;
  private final GoldenThread thread;
  private final ApplicationEventPublisher events;
  private final Audit audit;

  KeepingRules(
      StoredCalls calls,
      CallRules rules,
      GoldenThread thread,
      ApplicationEventPublisher events,
      Audit audit) {
    this.calls = calls;
    this.rules = rules;
    this.thread = thread;
    this.events = events;
    this.audit = audit;
  }

  /// @return the number of the new version
  Outcome<Integer> add(Actor actor, CallId id, AllocationRule rule, @Nullable String note) {
    var call = calls.lock(id);
    if (isOver(call.state())) return Outcome.refused(CallRefusal.DECIDED);
    if (!RuleValues.fits(rule, call.is())) {
      return Outcome.refused(CallRefusal.RULE_WITHOUT_CRITERIA);
    }
    var number = rules.add(id, rule, note, actor.signedInPerson());
    audit.done(actor, CallAction.MANAGE, id.thing());
    return Outcome.done(number);
  }

  /// A meeting decided that this version holds. Who already applied is told.
  Outcome<CallId> decide(Actor actor, CallId id, int number, CallRule.Decision decision) {
    var call = calls.lock(id);
    if (isOver(call.state())) return Outcome.refused(CallRefusal.DECIDED);
    var rule = rules.of(id).stream().filter(one -> one.number() == number).findFirst();
    if (rule.isEmpty() || !rule.get().isDraft()) return Outcome.refused(CallRefusal.RULE_DECIDED);
    rules.decide(id, number, decision);
    var meeting = decision.meeting();
    if (meeting != null) {
      var said = new Thing("meeting", meeting.value());
      thread.link(actor, id.thing(), Relation.CAME_FROM, said);
    }
    if (!call.state().isBeforeOpening()) events.publishEvent(new CallChanged(id, number));
    audit.done(actor, CallAction.MANAGE, id.thing());
    return Outcome.done(id);
  }

  private static boolean isOver(CallState state) {
    return switch (state) {
      case DECIDED, SETTLED, CANCELLED -> true;
      case DRAFT, SCHEDULED, PUBLISHED, OPEN, CLOSED -> false;
    };
  }
}
