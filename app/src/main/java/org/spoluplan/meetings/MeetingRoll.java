package org.spoluplan.meetings;

import java.time.Instant;
import java.util.Optional;

/// What the beginning and the end of a meeting do to its roll. All is called in the transaction
/// that ends the meeting or lets it go on, after its row was locked.
public interface MeetingRoll {

  /// When somebody last came or left.
  Optional<Instant> lastMovement(MeetingId meeting);

  /// Everybody who is still there leaves.
  void everybodyLeaves(MeetingId meeting, Instant at);

  /// Those who left when the meeting ended are there again, as if it had not.
  void everybodyStays(MeetingId meeting, Instant end);
}
