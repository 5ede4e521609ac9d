package org.spoluplan.meetings;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// Votes of meetings, for the minutes and the page of a meeting.
public interface MeetingVotes {

  /// A motion with the end of its vote.
  ///
  /// @param manner   message key family `motion.how`: by_name, secret, show_of_hands, written
  /// @param decision null while it is not decided, and for ever when it was withdrawn
  /// @param recorder who entered raised hands; empty otherwise
  record Vote(
      MotionId id,
      @Nullable AgendaItemId item,
      int position,
      String wording,
      String manner,
      @Nullable Decision decision,
      Explanation explanation,
      String recorder,
      String path) {}

  /// Somebody who did not vote because of a conflict of interest.
  ///
  /// @param who a member, or an organisation that has a vote
  record Excluded(String who, String why) {}

  /// Of one vote; while it is not over, as things stand now.
  List<Excluded> excluded(MotionId motion);

  /// In the order they were proposed; without those withdrawn.
  List<Vote> of(MeetingId meeting);

  /// A meeting is not closed while a vote runs, except a written ballot.
  boolean anyOpen(MeetingId meeting);
}
