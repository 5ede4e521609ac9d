package org.spoluplan.grants.agreements;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import org.spoluplan.access.Access;
import org.spoluplan.access.Action;
import org.spoluplan.grants.Agreement;
import org.spoluplan.grants.ApplicationId;
import org.spoluplan.grants.CallId;
import org.spoluplan.grants.Calls;
import org.spoluplan.grants.NearDays;
import org.spoluplan.kernel.Crowns;
import org.spoluplan.kernel.Outcome;
import org.spoluplan.kernel.Today;
import org.spoluplan.page.Csv;
import org.spoluplan.page.Form;
import org.spoluplan.page.Page;
import org.spoluplan.page.Redirect;
import org.spoluplan.page.Reply;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/// Payments of grants and their approval.
@Controller
@RequestMapping("/dotace")
class PaymentController {

  private static final int PLACES = 2;

  private final Access access;
  private final StoredAgreements agreements;
  private final Calls calls;
  private final Paying paying;
  private final AgreementPages pages;
  private final Clock clock;

  PaymentController(
      Access access,
      StoredAgreements agreements,
      Calls calls,
      Paying paying,
      AgreementPages pages,
      Clock clock) {
    this.access = access;
    this.agreements = agreements;
    this.calls = calls;
    this.paying = paying;
    this.pages = pages;
    this.clock = clock;
  }

  @PostMapping("/zadosti/{id}/smlouva/splatky")
  Reply prepare(Page page, Form form, @PathVariable ApplicationId id) {
    var agreement = agreements.get(id);
    require(page, AgreementAction.MANAGE, agreement);
    var amount = Crowns.parse(form.value("amount"));
    if (amount.isEmpty() || amount.getAsLong() == 0) form.reject("amount", "grant.error.sum");
    var due = form.date("due");
    NearDays.check(form, "due", due, Today.of(clock));
    if (!form.valid()) return pages.show(page, form, agreement).asInvalid();
    var done = paying.prepare(page.actor(), id, amount.orElse(1), due);
    return replied(page, agreement, done, "agreement.payment.prepared");
  }

  @PostMapping("/zadosti/{id}/smlouva/splatky/{number}/schvalit")
  Reply approve(Page page, @PathVariable ApplicationId id, @PathVariable int number) {
    var agreement = agreements.get(id);
    require(page, AgreementAction.APPROVE_PAYMENT, agreement);
    var done = paying.approve(page.actor(), id, number);
    return replied(page, agreement, done, "agreement.payment.approved");
  }

  @PostMapping("/zadosti/{id}/smlouva/splatky/{number}/zaplaceno")
  Reply paid(Page page, Form form, @PathVariable ApplicationId id, @PathVariable int number) {
    var agreement = agreements.get(id);
    require(page, AgreementAction.MANAGE, agreement);
    var typed = form.optionalDate("day");
    var day = typed == null ? Today.of(clock) : typed;
    NearDays.happened(form, "day", day, Today.of(clock));
    if (!form.valid()) return pages.show(page, form, agreement).asInvalid();
    return replied(
        page, agreement, paying.paid(page.actor(), id, number, day), "agreement.payment.paid");
  }

  @PostMapping("/zadosti/{id}/smlouva/splatky/{number}/zrusit")
  Reply cancel(Page page, @PathVariable ApplicationId id, @PathVariable int number) {
    var agreement = agreements.get(id);
    require(page, AgreementAction.MANAGE, agreement);
    var done = paying.cancel(page.actor(), id, number);
    return replied(page, agreement, done, "agreement.payment.cancelled");
  }

  private void require(Page page, Action action, Agreement agreement) {
    access.require(page.actor(), action, calls.get(agreement.call()).programme());
  }

  private Reply replied(Page page, Agreement agreement, Outcome<ApplicationId> done, String said) {
    var now = agreements.get(agreement.id());
    return switch (done) {
      case Outcome.Done<ApplicationId> _ ->
          Redirect.to(now.path() + "#splatky").saying(page.t(said));
      case Outcome.Refused<ApplicationId>(var reason) ->
          pages.show(page.refusing(reason), pages.usual(now), now).refused(reason);
    };
  }

  /// Approved payments of a call for the bank. What is over the limit leaves alone: it is not in
  /// the list, its own page has it.
  @GetMapping("/vyzvy/{id}/prikaz.csv")
  ResponseEntity<byte[]> order(Page page, @PathVariable CallId id) {
    var call = calls.get(id);
    access.require(page.actor(), AgreementAction.MANAGE, call.programme());
    var csv = new Csv().row("ucet", "castka", "variabilni_symbol", "splatnost", "zprava");
    for (var one : pages.batch(call)) {
      if (!one.payment().batch()) continue;
      csv.row(
          one.line().application().content().purpose().account(),
          BigDecimal.valueOf(one.payment().amount(), PLACES),
          symbol(one.line().agreement()),
          day(one.payment().due()),
          one.line().service());
    }
    return csv.as("prikaz.csv");
  }

  /// Figures of the number of the agreement, ten at most, as banks take them.
  static String symbol(Agreement agreement) {
    var figures = String.valueOf(agreement.number()).replaceAll("[^0-9]", "");
    return figures.substring(Math.max(0, figures.length() - 10));
  }

  private static String day(LocalDate due) {
    return due.toString();
  }
}
