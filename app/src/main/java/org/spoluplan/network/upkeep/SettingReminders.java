package org.spoluplan.network.upkeep;

import java.util.UUID;
import org.spoluplan.access.Actor;
import org.spoluplan.access.Audit;
import org.spoluplan.kernel.Outcome;
import org.spoluplan.kernel.StandardRefusal;
import org.spoluplan.kernel.Thing;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The rule about reminders is set.
@Service
@Transactional
class SettingReminders {

  /// There is one rule only.
  private static final Thing RULE = new Thing("reminder_rule", new UUID(0, 1));

  private final ReminderRules rules;
  private final Audit audit;

  SettingReminders(ReminderRules rules, Audit audit) {
    this.rules = rules;
    this.audit = audit;
  }

  Outcome<ReminderRule> set(Actor actor, int version, ReminderRule rule) {
    if (!rules.change(version, rule)) return Outcome.refused(StandardRefusal.CHANGED_MEANWHILE);
    var details =
        "after=%d every=%d link=%d room=%d"
            .formatted(rule.afterDays(), rule.everyDays(), rule.linkDays(), rule.roomDays());
    audit.done(actor, VerificationAction.SET_REMINDERS, RULE, details);
    return Outcome.done(rule);
  }
}
