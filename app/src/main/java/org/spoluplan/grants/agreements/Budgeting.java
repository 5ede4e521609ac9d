package org.spoluplan.grants.agreements;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.spoluplan.access.Actor;
import org.spoluplan.access.Audit;
import org.spoluplan.grants.AcceptedAccounts;
import org.spoluplan.grants.Agreement;
import org.spoluplan.grants.ApplicationId;
import org.spoluplan.grants.BindingBudget;
import org.spoluplan.grants.Ledger;
import org.spoluplan.grants.LedgerAccount;
import org.spoluplan.kernel.Outcome;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The binding budget is proposed by the provider and approved by whoever gives the money; so is
/// every change of it.
@Service
@Transactional
class Budgeting {

  private final StoredAgreements agreements;
  private final BudgetEditions editions;
  private final Payments payments;
  private final Ledger ledger;
  private final AgreementLetters letters;
  private final List<AcceptedAccounts> accounts;
  private final Audit audit;

  Budgeting(
      StoredAgreements agreements,
      BudgetEditions editions,
      Payments payments,
      Ledger ledger,
      AgreementLetters letters,
      List<AcceptedAccounts> accounts,
      Audit audit) {
    this.agreements = agreements;
    this.editions = editions;
    this.payments = payments;
    this.ledger = ledger;
    this.letters = letters;
    this.accounts = accounts;
    this.audit = audit;
  }

  /// @param lines     kept to [BudgetRule]
  /// @param renounced given up by the change, in haléře
  Outcome<ApplicationId> propose(
      Actor actor,
      ApplicationId id,
      List<BindingBudget.Line> lines,
      long renounced,
      @Nullable String reason) {
    var agreement = agreements.lock(id);
    if (!agreement.state().isAlive()) return Outcome.refused(AgreementRefusal.OVER);
    if (accounts.stream().anyMatch(one -> one.isAccepted(id))) {
      return Outcome.refused(AgreementRefusal.OVER);
    }
    if (editions.proposed(id).isPresent()) return Outcome.refused(AgreementRefusal.PROPOSED);
    if (renounced > ledger.balance(id, LedgerAccount.AWARDED)) {
      return Outcome.refused(AgreementRefusal.PAID);
    }
    editions.propose(id, lines, renounced, reason, actor.signedInPerson());
    audit.done(actor, AgreementAction.PLAN, id.thing());
    return Outcome.done(id);
  }

  Outcome<ApplicationId> approve(Actor actor, ApplicationId id) {
    var agreement = agreements.lock(id);
    var proposed = editions.proposed(id);
    if (proposed.isEmpty()) return Outcome.refused(AgreementRefusal.NOTHING_PROPOSED);
    if (!agreement.state().isAlive()) return Outcome.refused(AgreementRefusal.OVER);
    long renounced = proposed.get().renounced();
    if (payments.sum(id) > agreement.amount() - renounced) {
      return Outcome.refused(AgreementRefusal.ABOVE_GRANT);
    }
    var by = actor.signedInPerson();
    editions.decide(id, proposed.get().number(), BudgetEdition.State.APPROVED, null, by);
    if (renounced > 0) giveUp(actor, agreement, renounced);
    letters.budgetApproved(agreements.get(id));
    audit.done(actor, AgreementAction.MANAGE, id.thing());
    return Outcome.done(id);
  }

  private void giveUp(Actor actor, Agreement agreement, long amount) {
    ledger.move(
        actor,
        Ledger.Move.within(
            agreement.call(),
            LedgerAccount.AWARDED,
            LedgerAccount.RETURNED,
            agreement.id(),
            amount,
            "renouncement"));
  }

  Outcome<ApplicationId> refuse(Actor actor, ApplicationId id, String answer) {
    agreements.lock(id);
    var proposed = editions.proposed(id);
    if (proposed.isEmpty()) return Outcome.refused(AgreementRefusal.NOTHING_PROPOSED);
    var by = actor.signedInPerson();
    editions.decide(id, proposed.get().number(), BudgetEdition.State.REFUSED, answer, by);
    letters.budgetRefused(agreements.get(id), answer);
    audit.done(actor, AgreementAction.MANAGE, id.thing());
    return Outcome.done(id);
  }
}
