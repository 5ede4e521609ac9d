package org.spoluplan.meetings;

/// Minutes that are closed hold what was recorded of their meeting: it changes only when the next
/// edition is begun, or when a text that nobody has signed is taken back to be written.
public interface ClosedMinutes {

  /// Whether the newest edition is closed.
  boolean holds(MeetingId meeting);

  /// The same, asked in the transaction of a change: until it ends, nobody closes them.
  boolean holdsAgainstChange(MeetingId meeting);
}
