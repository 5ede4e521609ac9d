package org.spoluplan.meetings;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.spoluplan.access.PersonId;

/// What people answered to their invitations, to be read by those who call the roll.
public interface Replies {

  enum Answer {
    ACCEPTED,
    /// Excused in advance.
    DECLINED,
    TENTATIVE
  }

  /// @param note  why somebody is excused; for whoever keeps the roll, not for all
  /// @param stale given to an earlier plan: the time or place has changed since
  record Reply(PersonId person, Answer answer, @Nullable String note, Instant at, boolean stale) {}

  /// One per person at most; those who have not answered are not there.
  List<Reply> to(MeetingId meeting);
}
