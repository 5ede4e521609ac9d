package org.spoluplan.grants.agreements;

import java.time.Clock;
import org.spoluplan.access.Access;
import org.spoluplan.access.PublicPage;
import org.spoluplan.access.Scoped;
import org.spoluplan.grants.agreements.AgreementViews.LevelsView;
import org.spoluplan.kernel.Crowns;
import org.spoluplan.kernel.Today;
import org.spoluplan.page.Form;
import org.spoluplan.page.Html;
import org.spoluplan.page.Page;
import org.spoluplan.page.Redirect;
import org.spoluplan.page.Reply;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/// How many people approve a payment.
@Controller
@RequestMapping("/dotace")
class LevelController {

  private static final int MOST_APPROVALS = 3;

  private final Access access;
  private final Payments payments;
  private final SettingTerms setting;
  private final Clock clock;

  LevelController(Access access, Payments payments, SettingTerms setting, Clock clock) {
    this.access = access;
    this.payments = payments;
    this.setting = setting;
    this.clock = clock;
  }

  @GetMapping("/schvalovani-plateb")
  @PublicPage(because = "how public money is approved is no secret")
  Reply levels(Page page) {
    return levels(page, Form.empty());
  }

  @PostMapping("/schvalovani-plateb")
  Reply saveLevel(Page page, Form form) {
    access.require(page.actor(), AgreementAction.MANAGE, Scoped.EVERYWHERE);
    var from = Crowns.parse(form.value("from"));
    if (from.isEmpty()) form.reject("from", "grant.error.sum");
    var day = form.date("day");
    if (form.valid() && day.isBefore(Today.of(clock))) form.reject("day", "agreement.error.past");
    var approvals = form.integer("approvals", 1, MOST_APPROVALS);
    if (!form.valid()) return levels(page, form).asInvalid();
    var level = new PaymentLevel(from.orElse(0), day, approvals, form.checked("batch"));
    setting.set(page.actor(), level);
    return Redirect.to("/dotace/schvalovani-plateb").saying(page.t("page.saved"));
  }

  private Html levels(Page page, Form form) {
    var sets = page.may(AgreementAction.MANAGE, Scoped.EVERYWHERE);
    var view = new LevelsView(payments.levels(), sets);
    return Html.of((out, i) -> JtelevelsGenerated.render(out, i, page, form, view));
  }
}
