package org.spoluplan.search;

import static org.spoluplan.access.Role.ANYBODY;
import static org.spoluplan.access.Role.AUDITOR;
import static org.spoluplan.access.Role.CHAIR;
import static org.spoluplan.access.Role.COORDINATOR;
import static org.spoluplan.access.Role.GUEST;
import static org.spoluplan.access.Role.MEMBER;
import static org.spoluplan.access.Role.SECRETARY;
import static org.spoluplan.access.Role.SELF;
import static org.spoluplan.access.Role.SUBSTITUTE;
import static org.spoluplan.access.Role.VERIFIER;
import static org.spoluplan.access.Role.VICE_CHAIR;

import java.util.Set;
import org.spoluplan.access.Action;
import org.spoluplan.access.Role;

enum SearchAction implements Action {
  /// Whoever administers the application does not read its content for that reason alone, and
  /// whoever works at a town does not see all its bodies.
  FIND(
      ANYBODY,
      SELF,
      COORDINATOR,
      AUDITOR,
      CHAIR,
      VICE_CHAIR,
      SECRETARY,
      MEMBER,
      SUBSTITUTE,
      GUEST,
      VERIFIER);

  private final Set<Role> grantedTo;

  SearchAction(Role... grantedTo) {
    this.grantedTo = Set.of(grantedTo);
  }

  @Override
  public Set<Role> grantedTo() {
    return grantedTo;
  }
}
