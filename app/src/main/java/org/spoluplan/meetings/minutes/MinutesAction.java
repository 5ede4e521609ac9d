package org.spoluplan.meetings.minutes;

import static org.spoluplan.access.Role.ANYBODY;
import static org.spoluplan.access.Role.AUDITOR;
import static org.spoluplan.access.Role.CHAIR;
import static org.spoluplan.access.Role.COORDINATOR;
import static org.spoluplan.access.Role.MEMBER;
import static org.spoluplan.access.Role.SECRETARY;
import static org.spoluplan.access.Role.SUBSTITUTE;
import static org.spoluplan.access.Role.VERIFIER;
import static org.spoluplan.access.Role.VICE_CHAIR;

import java.util.Set;
import org.spoluplan.access.Action;
import org.spoluplan.access.Role;

enum MinutesAction implements Action {
  /// The public copy, without confidential parts.
  READ_PUBLISHED(ANYBODY),
  /// All of it, with what is confidential, as soon as it is open to comments.
  READ_WHOLE(COORDINATOR, AUDITOR, CHAIR, VICE_CHAIR, SECRETARY, MEMBER, SUBSTITUTE, VERIFIER),
  /// As long as members are asked; whoever comments sees the whole text.
  COMMENT(COORDINATOR, CHAIR, VICE_CHAIR, SECRETARY, MEMBER, SUBSTITUTE, VERIFIER),
  WRITE(COORDINATOR, CHAIR, VICE_CHAIR, SECRETARY),
  /// Which office somebody signs in is asked by [Minutes#sign].
  SIGN(CHAIR, VICE_CHAIR, SECRETARY, MEMBER, VERIFIER, COORDINATOR);

  private final Set<Role> grantedTo;

  MinutesAction(Role... grantedTo) {
    this.grantedTo = Set.of(grantedTo);
  }

  @Override
  public Set<Role> grantedTo() {
    return grantedTo;
  }
}
