package org.spoluplan.boards;

import static org.spoluplan.access.Role.AUDITOR;
import static org.spoluplan.access.Role.CHAIR;
import static org.spoluplan.access.Role.COORDINATOR;
import static org.spoluplan.access.Role.GUEST;
import static org.spoluplan.access.Role.MEMBER;
import static org.spoluplan.access.Role.SECRETARY;
import static org.spoluplan.access.Role.SUBSTITUTE;
import static org.spoluplan.access.Role.VICE_CHAIR;

import java.util.Set;
import org.spoluplan.access.Action;
import org.spoluplan.access.Role;

/// What people of a body do with its boards. Participants without an account are known by the
/// secret of their board and need no permission.
public enum BoardAction implements Action {
  /// Sees a board and what came of it, and joins it under one's own name.
  VIEW(COORDINATOR, AUDITOR, CHAIR, VICE_CHAIR, SECRETARY, MEMBER, SUBSTITUTE, GUEST),
  /// The same of a board that belongs to a point for members only.
  VIEW_CONFIDENTIAL(COORDINATOR, AUDITOR, CHAIR, VICE_CHAIR, SECRETARY, MEMBER, SUBSTITUTE),
  /// Opens a board, facilitates it and takes the result into the minutes.
  FACILITATE(COORDINATOR, CHAIR, VICE_CHAIR, SECRETARY);

  private final Set<Role> grantedTo;

  BoardAction(Role... grantedTo) {
    this.grantedTo = Set.of(grantedTo);
  }

  @Override
  public Set<Role> grantedTo() {
    return grantedTo;
  }

  /// What to ask whoever wants to see a board.
  public static BoardAction toView(Board board) {
    return board.confidential() ? VIEW_CONFIDENTIAL : VIEW;
  }
}
