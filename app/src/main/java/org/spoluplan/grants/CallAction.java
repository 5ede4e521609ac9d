package org.spoluplan.grants;

import static org.spoluplan.access.Role.ADMINISTRATOR;
import static org.spoluplan.access.Role.ANYBODY;
import static org.spoluplan.access.Role.COORDINATOR;

import java.util.Set;
import org.spoluplan.access.Action;
import org.spoluplan.access.Role;

public enum CallAction implements Action {
  VIEW(ANYBODY, ADMINISTRATOR, COORDINATOR),
  /// Say something about draft rules.
  COMMENT(ANYBODY),
  /// Programmes, calls, rules, answers to comments: for whoever acts for the funder.
  MANAGE(ADMINISTRATOR, COORDINATOR);

  private final Set<Role> grantedTo;

  CallAction(Role... grantedTo) {
    this.grantedTo = Set.of(grantedTo);
  }

  @Override
  public Set<Role> grantedTo() {
    return grantedTo;
  }
}
