package org.spoluplan.meetings;

/// How a task is getting on. "Overdue" is no state: it follows from the due date.
public enum TaskState {
  OPEN,
  IN_PROGRESS,
  /// Looked at again at a meeting, and goes on.
  CONTINUES,
  /// Of old minutes: nobody wrote down what became of it, and nobody waits for it any more.
  UNREPORTED,
  DONE,
  CANCELLED;

  /// Somebody is to do it.
  public boolean isOpen() {
    return this == OPEN || this == IN_PROGRESS || this == CONTINUES;
  }

  /// Nothing more is to be said of it.
  public boolean isClosed() {
    return this == DONE || this == CANCELLED;
  }
}
