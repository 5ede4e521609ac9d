package org.spoluplan.grants.calls;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.spoluplan.access.Actor;
import org.spoluplan.access.Audit;
import org.spoluplan.grants.Call;
import org.spoluplan.grants.CallAction;
import org.spoluplan.grants.CallCondition;
import org.spoluplan.grants.CallId;
import org.spoluplan.grants.CallState;
import org.spoluplan.grants.CallWindow;
import org.spoluplan.grants.Ledger;
import org.spoluplan.grants.LedgerAccount;
import org.spoluplan.grants.PointsCriterion;
import org.spoluplan.kernel.Outcome;
import org.spoluplan.kernel.Today;
import org.spoluplan.thread.GoldenThread;
import org.spoluplan.thread.Relation;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Returned and renounced money becomes the pot of another round of the same call.
@Service
@Transactional
class SecondRounds {

  private static final int DAYS_OPEN = 14;
  private static final LocalTime OPENS = LocalTime.of(8, 0);
  private static final Duration LASTS = Duration.ofDays(DAYS_OPEN).plusHours(4);

  private final StoredCalls calls;
  private final CallRules rules;
  private final Ledger ledger;
  private final GoldenThread thread;
  private final Audit audit;
  private final Clock clock;

  SecondRounds(
      StoredCalls calls,
      CallRules rules,
      Ledger ledger,
      GoldenThread thread,
      Audit audit,
      Clock clock) {
    this.calls = calls;
    this.rules = rules;
    this.ledger = ledger;
    this.thread = thread;
    this.audit = audit;
    this.clock = clock;
  }

  /// What came back and what was divided to nobody, in haléře.
  @Transactional(readOnly = true)
  long available(CallId first) {
    var books = ledger.balances(first);
    return on(books, LedgerAccount.RETURNED) + on(books, LedgerAccount.RESERVE);
  }

  private static long on(Map<LedgerAccount, Long> books, LedgerAccount account) {
    return books.getOrDefault(account, 0L);
  }

  /// Rounds that divide its returned money.
  @Transactional(readOnly = true)
  List<Call> of(CallId first) {
    return calls.list().stream().filter(one -> first.equals(one.secondRoundOf())).toList();
  }

  /// A draft with the same criteria and the same rule, which was decided already; whoever changes
  /// the rule needs a new decision, and each round needs a resolution of its own.
  ///
  /// @param title of the new round
  Outcome<CallId> begin(Actor actor, CallId first, String title) {
    var call = calls.lock(first);
    if (call.state() != CallState.DECIDED && call.state() != CallState.SETTLED) {
      return Outcome.refused(CallRefusal.NOT_DECIDED);
    }
    if (of(first).stream().anyMatch(one -> one.state() == CallState.DRAFT)) {
      return Outcome.refused(CallRefusal.ROUND_DRAFTED);
    }
    long pot = available(first);
    if (pot == 0) return Outcome.refused(CallRefusal.NOTHING_RETURNED);
    var round = calls.add(call.programme().id(), content(call.is(), title, pot), first);
    copyRule(actor, call, round);
    thread.link(actor, round.thing(), Relation.CAME_FROM, first.thing());
    audit.done(actor, CallAction.MANAGE, round.thing());
    return Outcome.done(round);
  }

  private void copyRule(Actor actor, Call call, CallId round) {
    calls
        .decidedRule(call.id())
        .ifPresent(
            rule -> {
              var by = actor.signedInPerson();
              int number = rules.add(round, rule.rule(), rule.note(), by);
              var decision = rule.decision();
              if (decision != null) rules.decide(round, number, decision);
            });
  }

  private Call.Content content(Call.Content first, String title, long pot) {
    LocalDate tomorrow = Today.of(clock).plusDays(1);
    var opens = tomorrow.atTime(OPENS).atZone(Today.ZONE).toInstant();
    var conditions = EnumSet.of(CallCondition.FIRST_ROUND);
    conditions.addAll(first.conditions());
    return new Call.Content(
        first.year(),
        title,
        first.purpose(),
        pot,
        first.costs(),
        new CallWindow(opens, opens, opens.plus(LASTS)),
        null,
        first.settleBy(),
        first.contact(),
        conditions,
        first.criteria().stream().map(SecondRounds::copy).toList(),
        List.of());
  }

  private static PointsCriterion copy(PointsCriterion one) {
    return new PointsCriterion(
        UUID.randomUUID(), one.code(), one.name(), one.guidance(), one.most());
  }

  /// The pot of an announced round comes from what was returned, then from the reserve.
  ///
  /// @return whether there was enough
  boolean fund(Actor actor, Call round, CallId first) {
    calls.lock(first);
    var books = ledger.balances(first);
    long returned = Math.min(round.is().pot(), on(books, LedgerAccount.RETURNED));
    long reserve = round.is().pot() - returned;
    if (reserve > on(books, LedgerAccount.RESERVE)) return false;
    move(actor, first, LedgerAccount.RETURNED, round.id(), returned);
    move(actor, first, LedgerAccount.RESERVE, round.id(), reserve);
    return true;
  }

  private void move(Actor actor, CallId first, LedgerAccount from, CallId round, long amount) {
    if (amount == 0) return;
    ledger.move(
        actor,
        new Ledger.Move(first, from, round, LedgerAccount.POT, null, amount, "redistribution"));
  }
}
