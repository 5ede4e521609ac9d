package org.spoluplan.grants.financing;

import java.util.UUID;
import org.spoluplan.access.Actor;
import org.spoluplan.access.Audit;
import org.spoluplan.kernel.Code;
import org.spoluplan.kernel.Outcome;
import org.spoluplan.kernel.Thing;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Somebody writes down a share that a law or a plan changed.
@Service
@Transactional
class SettingRules {

  private final MoneyRules rules;
  private final Audit audit;

  SettingRules(MoneyRules rules, Audit audit) {
    this.rules = rules;
    this.audit = audit;
  }

  Outcome<MoneyRule> add(Actor actor, MoneyRule rule) {
    if (!rules.add(rule, actor.signedInPerson())) {
      return Outcome.refused(FinancingRefusal.RULE_OF_THAT_DAY);
    }
    var key = Code.of(rule.kind()) + "=" + rule.from();
    audit.done(actor, FinancingAction.SET_RULES, new Thing("financing_rule", new UUID(0, 0)), key);
    return Outcome.done(rule);
  }
}
