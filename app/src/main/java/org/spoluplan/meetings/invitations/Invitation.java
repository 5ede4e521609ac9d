package org.spoluplan.meetings.invitations;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.spoluplan.access.PersonId;
import org.spoluplan.meetings.MeetingId;
import org.spoluplan.meetings.Replies.Answer;

/// One person invited to one meeting, however many letters went out about it.
///
/// @param sequence of the calendar entry last sent
/// @param answer   null until the person answers
/// @param answeredSequence of the plan that the answer was given to
record Invitation(
    InvitationId id,
    MeetingId meeting,
    PersonId person,
    @Nullable PersonId invitedBy,
    int sequence,
    @Nullable Answer answer,
    @Nullable String note,
    @Nullable Instant answeredAt,
    @Nullable Integer answeredSequence,
    Instant sentAt) {

  /// Whether the answer was given to an earlier plan of the meeting.
  boolean isStaleIn(int current) {
    return answeredSequence != null && answeredSequence < current;
  }

  /// The answer to the plan as it is now, if there is one.
  @Nullable Answer answerIn(int current) {
    return isStaleIn(current) ? null : answer;
  }
}
