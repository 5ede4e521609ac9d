package org.spoluplan.catalogue.thesaurus;

import java.util.Set;
import org.spoluplan.access.Action;
import org.spoluplan.access.Role;

/// Keeping what plain words mean.
public enum ThesaurusAction implements Action {
  KEEP(Role.ADMINISTRATOR, Role.COORDINATOR);

  private final Set<Role> grantedTo;

  ThesaurusAction(Role... grantedTo) {
    this.grantedTo = Set.of(grantedTo);
  }

  @Override
  public Set<Role> grantedTo() {
    return grantedTo;
  }
}
