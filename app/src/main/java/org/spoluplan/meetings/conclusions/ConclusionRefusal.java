package org.spoluplan.meetings.conclusions;

import org.spoluplan.kernel.Refusal;

enum ConclusionRefusal implements Refusal {
  MEETING_CANCELLED("conclusion.meeting-cancelled", Kind.CONFLICT),
  REASON_MISSING("conclusion.reason-missing", Kind.INVALID),
  /// The task would lose what it came from.
  HAS_TASK("conclusion.has-task", Kind.CONFLICT),
  ALREADY_MENTIONED("conclusion.already-mentioned", Kind.CONFLICT),
  NOT_ADOPTED("conclusion.not-adopted", Kind.CONFLICT),
  ALREADY_CONCLUDED("conclusion.already-concluded", Kind.CONFLICT),
  /// What closed minutes say of the meeting changes with their next edition only.
  MINUTES_CLOSED("conclusion.minutes-closed", Kind.CONFLICT);

  private final String key;
  private final Kind kind;

  ConclusionRefusal(String key, Kind kind) {
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
