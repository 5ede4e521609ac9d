package org.spoluplan.grants.financing;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.spoluplan.access.Access;
import org.spoluplan.access.PublicPage;
import org.spoluplan.access.Scoped;
import org.spoluplan.grants.financing.MoneyRule.Kind;
import org.spoluplan.kernel.Outcome;
import org.spoluplan.page.Form;
import org.spoluplan.page.Html;
import org.spoluplan.page.Page;
import org.spoluplan.page.Redirect;
import org.spoluplan.page.Reply;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/// Shares that laws and plans set, by the days on which they hold.
@Controller("financingRuleController")
@RequestMapping("/financovani/pravidla")
class RuleController {

  private static final Pattern PERCENT = Pattern.compile("[0-9]{1,3}(?:[.,][0-9]{1,2})?");
  private static final int PLACES = 2;
  private static final int WHOLE_E2 = 10_000;
  private static final int LINE = 300;

  private final Access access;
  private final MoneyRules rules;
  private final SettingRules setting;

  RuleController(Access access, MoneyRules rules, SettingRules setting) {
    this.access = access;
    this.rules = rules;
    this.setting = setting;
  }

  @GetMapping
  @PublicPage(because = "by what money is judged is no secret")
  Reply list(Page page) {
    return show(page, Form.empty());
  }

  @PostMapping
  Reply add(Page page, Form form) {
    access.require(page.actor(), FinancingAction.SET_RULES, Scoped.EVERYWHERE);
    var rule =
        new MoneyRule(
            form.choice("kind", Kind.class),
            form.date("from"),
            shareE2(form),
            form.text("source", LINE));
    if (!form.valid()) return show(page, form).asInvalid();
    return switch (setting.add(page.actor(), rule)) {
      case Outcome.Done<MoneyRule> _ ->
          Redirect.to("/financovani/pravidla").saying(page.t("financing.rule.saved"));
      case Outcome.Refused<MoneyRule>(var reason) ->
          show(page.refusing(reason), form).refused(reason);
    };
  }

  private static int shareE2(Form form) {
    var typed = form.value("share").strip();
    if (PERCENT.matcher(typed).matches()) {
      var share = new BigDecimal(typed.replace(',', '.')).movePointRight(PLACES).intValueExact();
      if (share <= WHOLE_E2) return share;
    }
    form.reject("share", "financing.error.percent");
    return 0;
  }

  private Html show(Page page, Form form) {
    var all = rules.list();
    var sets = page.may(FinancingAction.SET_RULES, Scoped.EVERYWHERE);
    return Html.of((out, i) -> JterulesGenerated.render(out, i, page, form, all, sets));
  }
}
