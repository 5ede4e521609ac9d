package org.spoluplan.grants.agreements;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.spoluplan.access.Actor;
import org.spoluplan.access.PersonId;
import org.spoluplan.grants.Agreement;
import org.spoluplan.grants.Applications;
import org.spoluplan.grants.CallId;
import org.spoluplan.grants.Calls;
import org.spoluplan.kernel.DemoPart;
import org.spoluplan.kernel.Outcome;
import org.spoluplan.kernel.Today;
import org.springframework.stereotype.Component;

/// Agreements of the demo: last year's are signed and paid, one was given up; this year's are at
/// the binding budget, the signature and the payment.
@Component
class DemoAgreements implements DemoPart {

  private static final int AFTER_AWARDS = 39;
  private static final String DEMO = "0de00000-0000-4000-8000-000000000";
  private static final CallId LAST_YEAR = new CallId(UUID.fromString(DEMO + "e10"));
  private static final CallId THIS_YEAR = new CallId(UUID.fromString(DEMO + "e14"));
  private static final String ACCOUNT = "2000127/0800";
  private static final int SIGNED_AGO = 290;
  private static final int PAID_AGO = 270;
  private static final int GIVEN_UP = 7;

  private final Applications applications;
  private final Calls calls;
  private final StoredAgreements agreements;
  private final Terms terms;
  private final Budgeting budgeting;
  private final Signing signing;
  private final Paying paying;
  private final Payments payments;
  private final Clock clock;

  DemoAgreements(
      Applications applications,
      Calls calls,
      StoredAgreements agreements,
      Terms terms,
      Budgeting budgeting,
      Signing signing,
      Paying paying,
      Payments payments,
      Clock clock) {
    this.applications = applications;
    this.calls = calls;
    this.agreements = agreements;
    this.terms = terms;
    this.budgeting = budgeting;
    this.signing = signing;
    this.paying = paying;
    this.payments = payments;
    this.clock = clock;
  }

  @Override
  public int position() {
    return AFTER_AWARDS;
  }

  @Override
  public void fill(LocalDate today) {
    var programme = calls.get(LAST_YEAR).programme().id();
    terms.add(programme, TermsController.usual(), ACCOUNT, person("a2"));
    for (var agreement : agreements.of(LAST_YEAR)) {
      int number = number(agreement);
      plan(agreement);
      if (number == GIVEN_UP) giveUp(agreement);
      else paid(agreement, number, today);
    }
    thisYear(agreements.of(THIS_YEAR), today);
  }

  /// One writes its budget, one waits for its approval, one for a payment.
  private void thisYear(List<Agreement> all, LocalDate today) {
    for (int i = 0; i < all.size(); i++) {
      if (i > 0) propose(all.get(i));
      if (i > 1) {
        done(budgeting.approve(actor("a2"), all.get(i).id()));
        sign(all.get(i), "D", i, today.minusDays(1));
        done(paying.prepare(actor("a2"), all.get(i).id(), all.get(i).amount(), Today.of(clock)));
      }
    }
  }

  private int number(Agreement agreement) {
    var number = applications.get(agreement.id()).number();
    return number == null ? 0 : number;
  }

  private void plan(Agreement agreement) {
    propose(agreement);
    done(budgeting.approve(actor("a2"), agreement.id()));
  }

  private void propose(Agreement agreement) {
    var costs = applications.get(agreement.id()).content().costs().lines();
    var lines = BudgetRule.suggestion(agreement.amount(), costs);
    done(budgeting.propose(actor("a3"), agreement.id(), lines, 0, null));
  }

  private void giveUp(Agreement agreement) {
    var reason = "Pracovnice odešla, do konce roku ji nenahradíme.";
    done(signing.renounce(actor("a3"), agreement.id(), reason));
  }

  private void sign(Agreement agreement, String prefix, int number, LocalDate day) {
    var named = prefix + number + "/" + day.getYear();
    done(signing.sign(actor("a2"), agreement.id(), named, day, null, null));
  }

  private void paid(Agreement agreement, int number, LocalDate today) {
    sign(agreement, "S", number, today.minusDays(SIGNED_AGO));
    var day = today.minusDays(PAID_AGO);
    done(paying.prepare(actor("a2"), agreement.id(), agreement.amount(), day));
    var payment = payments.of(agreement.id()).getLast();
    var approving = List.of("a1", "a4");
    for (int i = 0; i < payment.approvals(); i++) {
      done(paying.approve(actor(approving.get(i)), agreement.id(), payment.number()));
    }
    done(paying.paid(actor("a2"), agreement.id(), payment.number(), day));
  }

  private static void done(Outcome<?> outcome) {
    if (outcome instanceof Outcome.Refused<?>(var reason)) {
      throw new IllegalStateException(reason.key());
    }
  }

  private static PersonId person(String end) {
    return new PersonId(UUID.fromString(DEMO + "0" + end));
  }

  private static Actor actor(String end) {
    return Actor.signedIn(person(end), "", List.of());
  }
}
