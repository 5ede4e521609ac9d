package org.spoluplan.meetings.invitations;

import static org.spoluplan.access.Role.ADMINISTRATOR;
import static org.spoluplan.access.Role.ANYBODY;
import static org.spoluplan.access.Role.AUDITOR;
import static org.spoluplan.access.Role.CHAIR;
import static org.spoluplan.access.Role.COORDINATOR;
import static org.spoluplan.access.Role.GUEST;
import static org.spoluplan.access.Role.MEMBER;
import static org.spoluplan.access.Role.SECRETARY;
import static org.spoluplan.access.Role.SELF;
import static org.spoluplan.access.Role.SIGNED_IN;
import static org.spoluplan.access.Role.SUBSTITUTE;
import static org.spoluplan.access.Role.VICE_CHAIR;

import java.util.Set;
import org.spoluplan.access.Action;
import org.spoluplan.access.Role;

enum InvitationAction implements Action {
  INVITE(ADMINISTRATOR, COORDINATOR, CHAIR, VICE_CHAIR, SECRETARY),
  /// Who comes; why somebody does not is only for those who invite.
  SEE_ANSWERS(
      ADMINISTRATOR, COORDINATOR, AUDITOR, CHAIR, VICE_CHAIR, SECRETARY, MEMBER, SUBSTITUTE),
  /// For oneself; those who invite also note what somebody told them by telephone.
  ANSWER(ADMINISTRATOR, COORDINATOR, CHAIR, VICE_CHAIR, SECRETARY, SELF),
  /// The calendar entry of one meeting. ANYBODY reaches only meetings that are open to all.
  TAKE_ENTRY(
      ANYBODY, COORDINATOR, AUDITOR, CHAIR, VICE_CHAIR, SECRETARY, MEMBER, SUBSTITUTE, GUEST),
  /// Whose meetings stand in one's own calendar, with the link to the room.
  FOLLOW(COORDINATOR, CHAIR, VICE_CHAIR, SECRETARY, MEMBER, SUBSTITUTE, GUEST),
  SUBSCRIBE(SIGNED_IN);

  private final Set<Role> grantedTo;

  InvitationAction(Role... grantedTo) {
    this.grantedTo = Set.of(grantedTo);
  }

  @Override
  public Set<Role> grantedTo() {
    return grantedTo;
  }
}
