package org.spoluplan.meetings.imports;

import static org.spoluplan.access.Role.AUDITOR;
import static org.spoluplan.access.Role.CHAIR;
import static org.spoluplan.access.Role.COORDINATOR;
import static org.spoluplan.access.Role.MEMBER;
import static org.spoluplan.access.Role.SECRETARY;
import static org.spoluplan.access.Role.SUBSTITUTE;
import static org.spoluplan.access.Role.VICE_CHAIR;

import java.util.Set;
import org.spoluplan.access.Action;
import org.spoluplan.access.Role;

enum ImportAction implements Action {
  /// Brings old minutes into the house, and takes them back. Whoever does it reads names of people
  /// and adds them to the directory.
  IMPORT_MINUTES(COORDINATOR),
  /// The text and the original of minutes that were imported, with all names. The public reads them
  /// only when they are published as any other minutes.
  READ_ORIGINAL(COORDINATOR, AUDITOR, CHAIR, VICE_CHAIR, SECRETARY, MEMBER, SUBSTITUTE);

  private final Set<Role> grantedTo;

  ImportAction(Role... grantedTo) {
    this.grantedTo = Set.of(grantedTo);
  }

  @Override
  public Set<Role> grantedTo() {
    return grantedTo;
  }
}
