package org.spoluplan.meetings.holding;

import static org.spoluplan.kernel.Refusal.Kind.CONFLICT;
import static org.spoluplan.kernel.Refusal.Kind.INVALID;

import org.spoluplan.kernel.Refusal;

enum HoldingRefusal implements Refusal {
  NOT_YET("holding.not-yet", CONFLICT),
  CANCELLED("holding.cancelled", CONFLICT),
  IN_WRITING("holding.in-writing", CONFLICT),
  NOT_RUNNING("holding.not-running", CONFLICT),
  VOTE_OPEN("holding.vote-open", CONFLICT),
  /// The day is over, so the time is not known by itself.
  TIME_MISSING("holding.time-missing", INVALID),
  IN_THE_FUTURE("holding.in-the-future", INVALID),
  ENDS_BEFORE_START("holding.ends-before-start", INVALID),
  SOMEBODY_CAME_LATER("holding.somebody-came-later", INVALID),
  /// Members already read the minutes, or signed them.
  MINUTES_SENT("holding.minutes-sent", CONFLICT);

  private final String key;
  private final Kind kind;

  HoldingRefusal(String key, Kind kind) {
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
