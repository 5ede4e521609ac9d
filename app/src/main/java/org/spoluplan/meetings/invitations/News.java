package org.spoluplan.meetings.invitations;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.spoluplan.meetings.Meeting;

/// What a letter about a meeting tells.
///
/// @param before the meeting as people were told the last time; null when its plan did not change
record News(Occasion occasion, Meeting meeting, @Nullable Meeting before) {

  enum Occasion {
    INVITED,
    /// Another time, place or agenda.
    CHANGED,
    CANCELLED
  }

  boolean timeChanged() {
    return before != null
        && !(before.day().equals(meeting.day())
            && Objects.equals(before.until(), meeting.until())
            && Objects.equals(before.from(), meeting.from())
            && Objects.equals(before.to(), meeting.to()));
  }

  boolean placeChanged() {
    return before != null && !Objects.equals(before.place(), meeting.place());
  }

  boolean roomChanged() {
    return before != null && !Objects.equals(before.roomLink(), meeting.roomLink());
  }
}
