package org.spoluplan.meetings.imports;

import static org.spoluplan.access.Role.COORDINATOR;

import java.util.Set;
import org.spoluplan.access.Action;
import org.spoluplan.access.Role;

enum ImportAction implements Action {
  /// Brings old minutes into the house, and takes them back. Whoever does it reads names of people
  /// and adds them to the directory.
  IMPORT_MINUTES;

  @Override
  public Set<Role> grantedTo() {
    return Set.of(COORDINATOR);
  }
}
