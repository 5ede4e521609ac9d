package org.spoluplan.grants.agreements;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.spoluplan.grants.Agreement;
import org.spoluplan.grants.agreements.AgreementViews.Line;
import org.spoluplan.page.Page;
import org.spoluplan.page.Waiting;
import org.springframework.stereotype.Component;

/// Binding budgets wait for providers and for whoever approves them; so do signatures and payments.
@Component
class AgreementWaiting implements Waiting {

  private final StoredAgreements agreements;
  private final Payments payments;
  private final AgreementPages pages;

  AgreementWaiting(StoredAgreements agreements, Payments payments, AgreementPages pages) {
    this.agreements = agreements;
    this.payments = payments;
    this.pages = pages;
  }

  @Override
  public List<Item> of(Page page) {
    if (!page.maySomewhere(AgreementAction.VIEW)) return List.of();
    var items = new ArrayList<Item>();
    for (var agreement : agreements.planning()) {
      var line = pages.line(agreement);
      var act = act(page, line);
      if (act != null) items.add(item(page, line, act));
    }
    for (var payment : payments.open()) addPayment(page, payment, items);
    return items;
  }

  /// What this reader is to do next; null: nothing.
  private @Nullable String act(Page page, Line line) {
    var manages = page.may(AgreementAction.MANAGE, line.call().programme());
    if (line.proposed()) return manages ? "agreement.waits.approve" : null;
    var planned = agreements.budget(line.agreement().id()).isPresent();
    if (planned) return manages ? "agreement.waits.sign" : null;
    var plans = page.may(AgreementAction.PLAN, line.application().applicant());
    return plans ? "agreement.waits.plan" : null;
  }

  private void addPayment(Page page, Payment payment, List<Item> items) {
    Agreement agreement = agreements.get(payment.agreement());
    var line = pages.line(agreement);
    var programme = line.call().programme();
    var approves = page.may(AgreementAction.APPROVE_PAYMENT, programme);
    if (approves && payment.mayApprove(page.actor().signedInPerson())) {
      items.add(item(page, line, "agreement.waits.payment"));
    } else if (payment.state() == Payment.State.APPROVED
        && page.may(AgreementAction.MANAGE, programme)) {
      items.add(item(page, line, "agreement.waits.bank"));
    }
  }

  private static Item item(Page page, Line line, String act) {
    return new Item(
        page.t("agreement.title.of", line.service()),
        line.call().is().title(),
        null,
        "",
        line.agreement().path(),
        page.t(act),
        Urgency.OPEN);
  }
}
