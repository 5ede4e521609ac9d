package org.spoluplan.meetings.tasks;

import org.spoluplan.kernel.Refusal;

enum TaskRefusal implements Refusal {
  ALREADY_CLOSED("task.already-closed", Kind.CONFLICT),
  NOTHING_TO_UNDO("task.nothing-to-undo", Kind.CONFLICT),
  REPLACES_ITSELF("task.replaces-itself", Kind.INVALID),
  /// The closed minutes of the meeting say it as it was given.
  IN_CLOSED_MINUTES("task.in-closed-minutes", Kind.CONFLICT);

  private final String key;
  private final Kind kind;

  TaskRefusal(String key, Kind kind) {
    this.key = key;
    this.kind = kind;
  }

  @Override
  public String key() {
    return key;
  }

  @Override
  public Kind kind() {
    return kind;
  }
}
