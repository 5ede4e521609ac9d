package org.spoluplan.meetings.tasks;

/// What became of a task, as far as anybody said.
enum Fate {
  DONE,
  CANCELLED,
  REPLACED,
  /// Not closed, and somebody has spoken of it since it was given.
  CONTINUES,
  /// Not closed, and nobody has said a word of it since it was given.
  NEVER_REPORTED;

  boolean isClosed() {
    return this == DONE || this == CANCELLED || this == REPLACED;
  }
}
