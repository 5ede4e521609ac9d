package org.spoluplan.meetings;

/// How a task is getting on. "Overdue" is no state: it follows from the due date.
public enum TaskState {
  OPEN,
  IN_PROGRESS,
  /// Looked at again at a meeting, and goes on.
  CONTINUES,
  DONE,
  CANCELLED;

  public boolean isOpen() {
    return this == OPEN || this == IN_PROGRESS || this == CONTINUES;
  }
}
