package org.spoluplan.meetings;

/// What the end of a meeting does to its roll.
public interface MeetingRoll {

  /// Everybody who is still there leaves now. Called in the transaction that ends the meeting,
  /// after
  /// its row was locked.
  void everybodyLeaves(MeetingId meeting);
}
