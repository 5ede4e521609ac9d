package org.spoluplan.surveys.answering;

import static org.spoluplan.access.Role.SELF;

import java.util.Set;
import org.spoluplan.access.Action;
import org.spoluplan.access.Role;

/// What a member does with his or her own answers.
enum OwnAction implements Action {
  OPEN(SELF);

  private final Set<Role> grantedTo;

  OwnAction(Role... grantedTo) {
    this.grantedTo = Set.of(grantedTo);
  }

  @Override
  public Set<Role> grantedTo() {
    return grantedTo;
  }
}
