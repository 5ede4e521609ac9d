package org.spoluplan.meetings.convening;

import org.spoluplan.kernel.Refusal;

enum ConveningRefusal implements Refusal {
  /// Another request of the body is open: joining it helps more.
  ALREADY_ASKED("convening.already-asked", Kind.CONFLICT),
  /// Only those who vote in the body can ask for its meeting.
  NO_VOTE("convening.no-vote", Kind.CONFLICT),
  /// It was withdrawn, or a meeting deals with it.
  NO_LONGER_OPEN("convening.no-longer-open", Kind.CONFLICT);

  private final String key;
  private final Kind kind;

  ConveningRefusal(String key, Kind kind) {
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
