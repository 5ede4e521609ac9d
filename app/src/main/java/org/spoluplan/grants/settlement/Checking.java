package org.spoluplan.grants.settlement;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.spoluplan.access.Actor;
import org.spoluplan.access.Audit;
import org.spoluplan.grants.Agreement;
import org.spoluplan.grants.AgreementState;
import org.spoluplan.grants.Agreements;
import org.spoluplan.grants.ApplicationId;
import org.spoluplan.grants.CallId;
import org.spoluplan.grants.CallState;
import org.spoluplan.grants.Calls;
import org.spoluplan.grants.Ledger;
import org.spoluplan.grants.LedgerAccount;
import org.spoluplan.kernel.Outcome;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The funder checks settlements and gets back what was not used.
@Service
@Transactional
class Checking {

  private final Agreements agreements;
  private final Calls calls;
  private final Settlements settlements;
  private final GroundsOf grounds;
  private final Ledger ledger;
  private final SettlementLetters letters;
  private final Audit audit;

  Checking(
      Agreements agreements,
      Calls calls,
      Settlements settlements,
      GroundsOf grounds,
      Ledger ledger,
      SettlementLetters letters,
      Audit audit) {
    this.agreements = agreements;
    this.calls = calls;
    this.settlements = settlements;
    this.grounds = grounds;
    this.ledger = ledger;
    this.letters = letters;
    this.audit = audit;
  }

  Outcome<ApplicationId> giveBack(Actor actor, ApplicationId id, String faults, LocalDate by) {
    if (settlements.lock(id).state() != SettlementState.SUBMITTED) {
      return Outcome.refused(SettlementRefusal.NOT_SUBMITTED);
    }
    settlements.put(id, SettlementState.RETURNED, faults, by);
    letters.returned(id, faults, by);
    audit.done(actor, SettlementAction.CHECK, id.thing());
    return Outcome.done(id);
  }

  /// What is to be returned, as it is computed: in haléře.
  @Transactional(readOnly = true)
  long computed(Agreement agreement) {
    return GrantAccount.of(grounds.of(agreement)).toReturn();
  }

  /// What was paid so far, in haléře.
  @Transactional(readOnly = true)
  long paid(Agreement agreement) {
    return ledger.balance(agreement.id(), LedgerAccount.PAID);
  }

  /// @param amount to be returned, in haléře
  /// @param reason why it is another one than the computed
  /// @param by     the last day for returning it
  Outcome<ApplicationId> accept(
      Actor actor, ApplicationId id, long amount, @Nullable String reason, LocalDate by) {
    if (settlements.lock(id).state() != SettlementState.SUBMITTED) {
      return Outcome.refused(SettlementRefusal.NOT_SUBMITTED);
    }
    var agreement = agreements.get(id);
    if (agreements.isPaying(id)) return Outcome.refused(SettlementRefusal.PAYMENT_ON_WAY);
    if (amount > ledger.balance(id, LedgerAccount.PAID)) {
      return Outcome.refused(SettlementRefusal.ABOVE_PAID);
    }
    settlements.accept(id, amount, reason, by, actor.signedInPerson());
    keepUnpaid(actor, agreement);
    if (amount == 0) settle(agreement);
    letters.accepted(id, settlements.of(id));
    audit.done(actor, SettlementAction.CHECK, id.thing());
    return Outcome.done(id);
  }

  /// What was awarded and never paid can be divided again.
  private void keepUnpaid(Actor actor, Agreement agreement) {
    long unpaid = ledger.balance(agreement.id(), LedgerAccount.AWARDED);
    if (unpaid > 0) move(actor, agreement, LedgerAccount.AWARDED, unpaid, "settlement");
  }

  private void move(Actor actor, Agreement agreement, LedgerAccount from, long amount, String act) {
    ledger.move(
        actor,
        Ledger.Move.within(
            agreement.call(), from, LedgerAccount.RETURNED, agreement.id(), amount, act));
  }

  /// The money came back on that day.
  Outcome<ApplicationId> returned(Actor actor, ApplicationId id, LocalDate day) {
    var settlement = settlements.lock(id);
    var amount = settlement.returned();
    if (settlement.state() != SettlementState.ACCEPTED || amount == null) {
      return Outcome.refused(SettlementRefusal.NOTHING_TO_RETURN);
    }
    var agreement = agreements.get(id);
    settlements.returned(id, day);
    move(actor, agreement, LedgerAccount.PAID, amount, "return");
    settle(agreement);
    audit.done(actor, SettlementAction.CHECK, id.thing());
    return Outcome.done(id);
  }

  /// With the last agreement the whole call is settled.
  private void settle(Agreement agreement) {
    agreements.settle(agreement.id());
    if (isSettled(agreements.of(agreement.call()))) close(agreement.call());
  }

  private static boolean isSettled(List<Agreement> all) {
    return all.stream()
        .allMatch(
            one ->
                one.state() == AgreementState.SETTLED || one.state() == AgreementState.RENOUNCED);
  }

  private void close(CallId call) {
    if (calls.lock(call).state() == CallState.DECIDED) calls.put(call, CallState.Stage.SETTLED);
  }
}
