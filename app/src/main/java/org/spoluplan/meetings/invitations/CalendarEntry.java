package org.spoluplan.meetings.invitations;

import org.jspecify.annotations.Nullable;
import org.spoluplan.meetings.Meeting;
import org.spoluplan.meetings.Replies.Answer;

/// A meeting as it stands in somebody's calendar.
///
/// @param url       of the page of the meeting
/// @param organiser who answers come back to; null in calendars that only show
/// @param attendee  whose calendar it is; others are not named, their addresses are not ours to
///     give
/// @param answer    of the attendee, to the plan as it is
record CalendarEntry(
    Meeting meeting,
    String summary,
    @Nullable String location,
    String description,
    String url,
    @Nullable Participant organiser,
    @Nullable Participant attendee,
    @Nullable Answer answer) {

  record Participant(String name, String email) {}

  CalendarEntry between(Participant organises, Participant attends, @Nullable Answer answered) {
    return new CalendarEntry(
        meeting, summary, location, description, url, organises, attends, answered);
  }

  /// The same through all changes of the meeting (RFC 5545, 3.8.4.7).
  String uid() {
    return meeting.id().value() + "@spoluplan";
  }
}
