package org.spoluplan.meetings.voting;

import static org.spoluplan.kernel.Refusal.Kind.CONFLICT;
import static org.spoluplan.kernel.Refusal.Kind.FORBIDDEN;
import static org.spoluplan.kernel.Refusal.Kind.INVALID;

import org.spoluplan.kernel.Refusal;

enum RollRefusal implements Refusal {
  /// The meeting is over or cancelled: what its roll says stays.
  MEETING_OVER("roll.meeting-over", CONFLICT),
  /// Whoever voted was there.
  HAS_VOTED("roll.has-voted", CONFLICT),
  NOT_INVITED("roll.not-invited", FORBIDDEN),
  LEFT_BEFORE_COMING("roll.left-before-coming", INVALID),
  STAYS_OVERLAP("roll.stays-overlap", INVALID),
  IN_THE_FUTURE("roll.in-the-future", INVALID),
  /// The meeting does not run, so nobody can still be there.
  STILL_THERE("roll.still-there", INVALID),
  VOTED_THEN("roll.voted-then", CONFLICT);

  private final String key;
  private final Kind kind;

  RollRefusal(String key, Kind kind) {
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
