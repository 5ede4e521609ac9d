package org.spoluplan.meetings;

/// Where a meeting is on its way.
public enum MeetingStatus {
  PLANNED,
  INVITED,
  RUNNING,
  HELD,
  CANCELLED;

  /// Whether the meeting is still to come, so that its plan may change.
  public boolean isAhead() {
    return this == PLANNED || this == INVITED;
  }

  /// Whether it was held or cancelled, so that nothing of its plan changes any more.
  public boolean isOver() {
    return this == HELD || this == CANCELLED;
  }
}
