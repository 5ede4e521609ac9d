package org.spoluplan.meetings.planning;

import org.spoluplan.kernel.Refusal;

enum MeetingRefusal implements Refusal {
  NO_LONGER_AHEAD("meeting.no-longer-ahead", Kind.CONFLICT),
  /// Since the reader saw it, somebody changed the proposal or decided about it.
  PROPOSAL_CHANGED("meeting.proposal-changed", Kind.CONFLICT),
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
