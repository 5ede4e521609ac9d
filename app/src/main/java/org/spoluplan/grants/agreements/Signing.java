package org.spoluplan.grants.agreements;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.spoluplan.access.Actor;
import org.spoluplan.access.Audit;
import org.spoluplan.grants.Agreement;
import org.spoluplan.grants.AgreementState;
import org.spoluplan.grants.ApplicationId;
import org.spoluplan.grants.ApplicationState;
import org.spoluplan.grants.Applications;
import org.spoluplan.grants.Calls;
import org.spoluplan.grants.Ledger;
import org.spoluplan.grants.LedgerAccount;
import org.spoluplan.kernel.Outcome;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// An agreement is signed, or the grant is given up before anything was paid.
@Service
@Transactional
class Signing {

  private final StoredAgreements agreements;
  private final BudgetEditions editions;
  private final Payments payments;
  private final Terms terms;
  private final Applications applications;
  private final Calls calls;
  private final Ledger ledger;
  private final AgreementLetters letters;
  private final Audit audit;

  Signing(
      StoredAgreements agreements,
      BudgetEditions editions,
      Payments payments,
      Terms terms,
      Applications applications,
      Calls calls,
      Ledger ledger,
      AgreementLetters letters,
      Audit audit) {
    this.agreements = agreements;
    this.editions = editions;
    this.payments = payments;
    this.terms = terms;
    this.applications = applications;
    this.calls = calls;
    this.ledger = ledger;
    this.letters = letters;
    this.audit = audit;
  }

  /// Why it cannot be signed yet; empty: it can.
  @Transactional(readOnly = true)
  Optional<AgreementRefusal> obstacle(Agreement agreement) {
    if (agreement.state() == AgreementState.SIGNED) return Optional.of(AgreementRefusal.SIGNED);
    if (!agreement.state().isAlive()) return Optional.of(AgreementRefusal.OVER);
    if (editions.inForce(agreement.id()).isEmpty()) return Optional.of(AgreementRefusal.NO_BUDGET);
    var programme = calls.get(agreement.call()).programme().id();
    return terms.current(programme).isEmpty()
        ? Optional.of(AgreementRefusal.NO_TERMS)
        : Optional.empty();
  }

  /// @param interimBy the last day for an interim report; null: none is wanted
  Outcome<ApplicationId> sign(
      Actor actor,
      ApplicationId id,
      String number,
      LocalDate day,
      @Nullable String registeredAs,
      @Nullable LocalDate interimBy) {
    var agreement = agreements.lock(id);
    var obstacle = obstacle(agreement);
    if (obstacle.isPresent()) return Outcome.refused(obstacle.get());
    var programme = calls.get(agreement.call()).programme().id();
    var version = terms.current(programme).orElseThrow().number();
    var signature = new StoredAgreements.Signature(number, day, registeredAs, version, interimBy);
    agreements.sign(id, signature);
    letters.signed(agreements.get(id));
    audit.done(actor, AgreementAction.MANAGE, id.thing());
    return Outcome.done(id);
  }

  Outcome<ApplicationId> renounce(Actor actor, ApplicationId id, String reason) {
    var agreement = agreements.lock(id);
    if (!agreement.state().isAlive()) return Outcome.refused(AgreementRefusal.OVER);
    if (ledger.balance(id, LedgerAccount.PAID) > 0) return Outcome.refused(AgreementRefusal.PAID);
    long left = ledger.balance(id, LedgerAccount.AWARDED);
    payments.of(id).stream()
        .filter(one -> one.state().isOnWay())
        .forEach(one -> payments.put(one.id(), Payment.State.CANCELLED));
    agreements.renounce(id, reason);
    applications.put(id, ApplicationState.RENOUNCED);
    ledger.move(
        actor,
        Ledger.Move.within(
            agreement.call(),
            LedgerAccount.AWARDED,
            LedgerAccount.RETURNED,
            id,
            left,
            "renouncement"));
    audit.done(actor, AgreementAction.RENOUNCE, id.thing());
    return Outcome.done(id);
  }
}
