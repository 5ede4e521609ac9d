package org.spoluplan.meetings.voting;

enum MotionState {
  DRAFT,
  OPEN,
  CLOSED,
  /// Taken back, fallen because a counter-proposal was adopted, or a vote declared void.
  WITHDRAWN
}
