package org.spoluplan.meetings.voting;

import static org.spoluplan.kernel.Refusal.Kind.CONFLICT;
import static org.spoluplan.kernel.Refusal.Kind.FORBIDDEN;

import org.spoluplan.kernel.Refusal;

enum RollRefusal implements Refusal {
  /// The meeting is over or cancelled: what its roll says stays.
  MEETING_OVER("roll.meeting-over", CONFLICT),
  /// Whoever voted was there.
  HAS_VOTED("roll.has-voted", CONFLICT),
  NOT_INVITED("roll.not-invited", FORBIDDEN);

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
