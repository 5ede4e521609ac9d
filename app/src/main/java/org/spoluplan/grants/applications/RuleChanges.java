package org.spoluplan.grants.applications;

import org.spoluplan.grants.CallChanged;
import org.spoluplan.grants.Calls;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// Tells those who apply that another version of the rule holds.
@Component
class RuleChanges {

  private final Calls calls;
  private final StoredApplications applications;
  private final ApplicationLetters letters;

  RuleChanges(Calls calls, StoredApplications applications, ApplicationLetters letters) {
    this.calls = calls;
    this.applications = applications;
    this.letters = letters;
  }

  @EventListener
  void on(CallChanged changed) {
    var call = calls.get(changed.call());
    for (var one : applications.of(call.id())) letters.ruleChanged(one, call, changed.rule());
  }
}
