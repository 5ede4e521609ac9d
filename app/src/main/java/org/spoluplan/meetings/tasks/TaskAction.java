package org.spoluplan.meetings.tasks;

import static org.spoluplan.access.Role.AUDITOR;
import static org.spoluplan.access.Role.CHAIR;
import static org.spoluplan.access.Role.COORDINATOR;
import static org.spoluplan.access.Role.MEMBER;
import static org.spoluplan.access.Role.ORGANISATION_HEAD;
import static org.spoluplan.access.Role.SECRETARY;
import static org.spoluplan.access.Role.SELF;
import static org.spoluplan.access.Role.SIGNED_IN;
import static org.spoluplan.access.Role.SUBSTITUTE;
import static org.spoluplan.access.Role.VICE_CHAIR;

import java.util.Set;
import org.spoluplan.access.Action;
import org.spoluplan.access.Role;

enum TaskAction implements Action {
  /// Opens the register, which shows each reader only what that reader may view.
  OPEN_REGISTER(SIGNED_IN),
  /// Asked of the task: the body that gave it and whoever has it. Guests see their own tasks only:
  /// the others may come from confidential points.
  VIEW(
      SELF,
      COORDINATOR,
      AUDITOR,
      ORGANISATION_HEAD,
      CHAIR,
      VICE_CHAIR,
      SECRETARY,
      MEMBER,
      SUBSTITUTE),
  /// Asked of the body: gives tasks, words them anew, cancels them.
  ASSIGN(COORDINATOR, CHAIR, VICE_CHAIR, SECRETARY),
  /// Asked of the owner: says how one's own task is getting on.
  REPORT(SELF, ORGANISATION_HEAD, CHAIR, VICE_CHAIR, SECRETARY);

  private final Set<Role> grantedTo;

  TaskAction(Role... grantedTo) {
    this.grantedTo = Set.of(grantedTo);
  }

  @Override
  public Set<Role> grantedTo() {
    return grantedTo;
  }
}
