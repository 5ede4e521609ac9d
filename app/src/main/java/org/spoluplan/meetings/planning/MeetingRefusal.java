package org.spoluplan.meetings.planning;

import org.spoluplan.kernel.Refusal;

enum MeetingRefusal implements Refusal {
  NO_LONGER_AHEAD("meeting.no-longer-ahead", Kind.CONFLICT),
  LEFT_RECORDS("meeting.left-records", Kind.CONFLICT),
  PROPOSALS_CLOSED("meeting.proposals-closed", Kind.CONFLICT),
  ITEM_HAS_RECORDS("meeting.item-has-records", Kind.CONFLICT);

  private final String key;
  private final Kind kind;

  MeetingRefusal(String key, Kind kind) {
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
