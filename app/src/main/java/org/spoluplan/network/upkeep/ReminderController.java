package org.spoluplan.network.upkeep;

import java.util.HashMap;
import org.jspecify.annotations.Nullable;
import org.spoluplan.access.Access;
import org.spoluplan.access.Scoped;
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

/// When people are asked whether what is said about their services still holds.
@Controller
@RequestMapping("/moje-sluzby/pripominky")
class ReminderController {

  private final Access access;
  private final ReminderRules rules;
  private final SettingReminders setting;

  ReminderController(Access access, ReminderRules rules, SettingReminders setting) {
    this.access = access;
    this.rules = rules;
    this.setting = setting;
  }

  @GetMapping
  Reply show(Page page) {
    access.require(page.actor(), VerificationAction.SET_REMINDERS, Scoped.EVERYWHERE);
    return show(page, form(rules.stored()));
  }

  @PostMapping
  Reply save(Page page, Form form) {
    access.require(page.actor(), VerificationAction.SET_REMINDERS, Scoped.EVERYWHERE);
    var rule =
        new ReminderRule(
            form.integer("after", 1, ReminderRule.MOST_DAYS),
            form.integer("every", 1, ReminderRule.MOST_DAYS),
            form.integer("link", 1, ReminderRule.LONGEST_LINK),
            form.integer("room", 1, ReminderRule.LONGEST_ROOM),
            form.checked("strangers"));
    var version = form.integer("version", 0, Integer.MAX_VALUE);
    if (!form.valid()) return show(page, form).asInvalid();
    return switch (setting.set(page.actor(), version, rule)) {
      case Outcome.Done<ReminderRule> _ -> Redirect.to("/moje-sluzby").saying(page.t("page.saved"));
      case Outcome.Refused<ReminderRule>(var reason) ->
          show(page.refusing(reason), form.with("version", rules.stored().version()))
              .refused(reason);
    };
  }

  private static Form form(ReminderRules.Stored stored) {
    var known = new HashMap<String, @Nullable Object>();
    known.put("after", stored.rule().afterDays());
    known.put("every", stored.rule().everyDays());
    known.put("link", stored.rule().linkDays());
    known.put("room", stored.rule().roomDays());
    known.put("strangers", stored.rule().strangers() ? "true" : null);
    known.put("version", stored.version());
    return Form.filled(known);
  }

  private static Html show(Page page, Form form) {
    return Html.of((out, i) -> JteremindersGenerated.render(out, i, page, form));
  }
}
