package org.spoluplan.grants.agreements;

import java.time.Clock;
import java.time.LocalDate;
import org.spoluplan.access.Actor;
import org.spoluplan.access.Audit;
import org.spoluplan.grants.AgreementState;
import org.spoluplan.grants.ApplicationId;
import org.spoluplan.grants.Ledger;
import org.spoluplan.grants.LedgerAccount;
import org.spoluplan.kernel.Outcome;
import org.spoluplan.kernel.Today;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Payments: prepared by one, approved by as many others as their amount asks for, then paid.
@Service
@Transactional
class Paying {

  private final StoredAgreements agreements;
  private final Payments payments;
  private final Ledger ledger;
  private final AgreementLetters letters;
  private final Audit audit;
  private final Clock clock;

  Paying(
      StoredAgreements agreements,
      Payments payments,
      Ledger ledger,
      AgreementLetters letters,
      Audit audit,
      Clock clock) {
    this.agreements = agreements;
    this.payments = payments;
    this.ledger = ledger;
    this.letters = letters;
    this.audit = audit;
    this.clock = clock;
  }

  Outcome<ApplicationId> prepare(Actor actor, ApplicationId id, long amount, LocalDate due) {
    var agreement = agreements.lock(id);
    if (agreement.state() != AgreementState.SIGNED) {
      return Outcome.refused(AgreementRefusal.NOT_SIGNED);
    }
    if (payments.sum(id) + amount > agreement.amount()) {
      return Outcome.refused(AgreementRefusal.ABOVE_GRANT);
    }
    var level = PaymentLevel.of(payments.levels(), amount, Today.of(clock));
    payments.add(id, amount, due, level, actor.signedInPerson());
    audit.done(actor, AgreementAction.MANAGE, id.thing());
    return Outcome.done(id);
  }

  Outcome<ApplicationId> approve(Actor actor, ApplicationId id, int number) {
    var payment = locked(id, number);
    if (payment.state() != Payment.State.PREPARED) {
      return Outcome.refused(AgreementRefusal.PAYMENT_ELSEWHERE);
    }
    if (!payment.mayApprove(actor.signedInPerson())) {
      return Outcome.refused(AgreementRefusal.FOUR_EYES);
    }
    payments.approve(payment.id(), actor.signedInPerson());
    if (payments.get(id, number).lacking() == 0) {
      payments.put(payment.id(), Payment.State.APPROVED);
    }
    audit.done(actor, AgreementAction.APPROVE_PAYMENT, id.thing());
    return Outcome.done(id);
  }

  /// The bank sent it on that day.
  Outcome<ApplicationId> paid(Actor actor, ApplicationId id, int number, LocalDate day) {
    var payment = locked(id, number);
    if (payment.state() != Payment.State.APPROVED) {
      return Outcome.refused(AgreementRefusal.PAYMENT_ELSEWHERE);
    }
    var agreement = agreements.get(id);
    payments.paid(payment.id(), day, actor.signedInPerson());
    ledger.move(
        actor,
        Ledger.Move.within(
            agreement.call(),
            LedgerAccount.AWARDED,
            LedgerAccount.PAID,
            agreement.id(),
            payment.amount(),
            "payment"));
    letters.paid(agreement, payment);
    audit.done(actor, AgreementAction.MANAGE, agreement.id().thing());
    return Outcome.done(agreement.id());
  }

  Outcome<ApplicationId> cancel(Actor actor, ApplicationId id, int number) {
    var payment = locked(id, number);
    if (payment.state() == Payment.State.PAID || payment.state() == Payment.State.CANCELLED) {
      return Outcome.refused(AgreementRefusal.PAYMENT_ELSEWHERE);
    }
    payments.put(payment.id(), Payment.State.CANCELLED);
    audit.done(actor, AgreementAction.MANAGE, id.thing());
    return Outcome.done(id);
  }

  private Payment locked(ApplicationId id, int number) {
    agreements.lock(id);
    return payments.get(id, number);
  }
}
