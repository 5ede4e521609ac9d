package org.spoluplan.grants.calls;

import java.time.Clock;
import java.util.List;
import org.spoluplan.access.Actor;
import org.spoluplan.access.Audit;
import org.spoluplan.grants.Call;
import org.spoluplan.grants.CallAction;
import org.spoluplan.grants.CallId;
import org.spoluplan.grants.CallState;
import org.spoluplan.grants.CallState.Stage;
import org.spoluplan.grants.Ledger;
import org.spoluplan.grants.LedgerAccount;
import org.spoluplan.grants.Programme;
import org.spoluplan.grants.ProgrammeId;
import org.spoluplan.grants.Resolution;
import org.spoluplan.kernel.Outcome;
import org.spoluplan.kernel.StandardRefusal;
import org.spoluplan.kernel.Thing;
import org.spoluplan.kernel.Today;
import org.spoluplan.people.OrganisationId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Programmes and their calls, from the first draft to the resolution that announces one.
@Service
@Transactional
class KeepingCalls {

  private static final String PROGRAMME = "programme";

  private final Programmes programmes;
  private final StoredCalls calls;
  private final RuleComments comments;
  private final SecondRounds rounds;
  private final Ledger ledger;
  private final Audit audit;
  private final Clock clock;

  KeepingCalls(
      Programmes programmes,
      StoredCalls calls,
      RuleComments comments,
      SecondRounds rounds,
      Ledger ledger,
      Audit audit,
      Clock clock) {
    this.programmes = programmes;
    this.calls = calls;
    this.comments = comments;
    this.rounds = rounds;
    this.ledger = ledger;
    this.audit = audit;
    this.clock = clock;
  }

  ProgrammeId add(Actor actor, OrganisationId funder, Programme.Content is) {
    var id = programmes.add(funder, is);
    audit.done(actor, CallAction.MANAGE, new Thing(PROGRAMME, id.value()));
    return id;
  }

  Outcome<ProgrammeId> change(Actor actor, ProgrammeId id, Programme.Content is, int version) {
    if (!programmes.change(id, is, version)) {
      return Outcome.refused(StandardRefusal.CHANGED_MEANWHILE);
    }
    audit.done(actor, CallAction.MANAGE, new Thing(PROGRAMME, id.value()));
    return Outcome.done(id);
  }

  CallId add(Actor actor, ProgrammeId programme, Call.Content is) {
    var id = calls.add(programme, is, null);
    audit.done(actor, CallAction.MANAGE, id.thing());
    return id;
  }

  /// Only before anybody could apply: afterwards people rely on it.
  Outcome<CallId> change(Actor actor, CallId id, Call.Content is, int version) {
    var before = calls.lock(id);
    if (!before.state().isBeforeOpening()) return Outcome.refused(CallRefusal.OPENED);
    if (before.announced() != null && before.is().pot() != is.pot()) {
      return Outcome.refused(CallRefusal.POT_RESOLVED);
    }
    if (!calls.change(id, is, version)) return Outcome.refused(StandardRefusal.CHANGED_MEANWHILE);
    audit.done(actor, CallAction.MANAGE, id.thing());
    return Outcome.done(id);
  }

  @Transactional(readOnly = true)
  List<CallRefusal> lacks(Call call) {
    return Readiness.lacks(
        call,
        calls.decidedRule(call.id()),
        comments.unsettled(call.id()),
        Today.of(clock),
        clock.instant());
  }

  /// The council resolved it: from the publishing moment on everybody sees it.
  Outcome<CallId> announce(Actor actor, CallId id, Resolution resolution) {
    var call = calls.lock(id);
    if (call.state() != CallState.DRAFT) return Outcome.refused(CallRefusal.NOT_DRAFT);
    var lacks = lacks(call);
    if (!lacks.isEmpty()) return Outcome.refused(lacks.getFirst());
    if (!fund(actor, call)) return Outcome.refused(CallRefusal.ROUND_SHORT);
    calls.announce(id, resolution);
    audit.done(actor, CallAction.MANAGE, id.thing());
    return Outcome.done(id);
  }

  private boolean fund(Actor actor, Call call) {
    var first = call.secondRoundOf();
    if (first != null) return rounds.fund(actor, call, first);
    var pot = call.is().pot();
    ledger.move(
        actor,
        Ledger.Move.within(
            call.id(), LedgerAccount.BUDGET, LedgerAccount.POT, null, pot, "announcement"));
    return true;
  }

  Outcome<CallId> cancel(Actor actor, CallId id) {
    var call = calls.lock(id);
    var state = call.state();
    if (state == CallState.DECIDED || state == CallState.SETTLED) {
      return Outcome.refused(CallRefusal.DECIDED);
    }
    giveBack(actor, call);
    calls.put(id, Stage.CANCELLED);
    audit.done(actor, CallAction.MANAGE, id.thing());
    return Outcome.done(id);
  }

  /// What was set aside for a cancelled call goes back to the budget, or to where it was returned.
  private void giveBack(Actor actor, Call call) {
    var id = call.id();
    long pot = ledger.balances(id).getOrDefault(LedgerAccount.POT, 0L);
    if (pot == 0) return;
    var first = call.secondRoundOf();
    ledger.move(
        actor,
        new Ledger.Move(
            id,
            LedgerAccount.POT,
            first == null ? id : first,
            first == null ? LedgerAccount.BUDGET : LedgerAccount.RETURNED,
            null,
            pot,
            "cancellation"));
  }
}
