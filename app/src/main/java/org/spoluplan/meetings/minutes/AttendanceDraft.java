package org.spoluplan.meetings.minutes;

import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Who was there. A missing list means that nobody noted it, an empty one that there was nobody.
///
/// @param note   said instead of or after the list: "viz prezenční listina"
/// @param absent without an excuse
record AttendanceDraft(
    @Nullable List<Attendee> present,
    @Nullable String note,
    @Nullable List<Attendee> excused,
    @Nullable List<Attendee> absent,
    @Nullable List<Attendee> guests,
    @Nullable Quorum quorum) {

  static final AttendanceDraft UNKNOWN = new AttendanceDraft(null, null, null, null, null, null);

  /// @param substitutesFor the member who could not come
  /// @param stays          empty when the person was there from the beginning to the end
  record Attendee(
      String name,
      @Nullable String organisation,
      @Nullable String substitutesFor,
      List<Stay> stays) {

    Attendee {
      stays = List.copyOf(stays);
    }
  }

  /// @param from null: from the beginning
  /// @param to   null: to the end
  record Stay(@Nullable LocalTime from, @Nullable LocalTime to, boolean remote) {}

  /// @param present  members with a vote who were there
  /// @param entitled members with a vote
  /// @param needed   the smallest number that can decide
  /// @param source   e.g. "jednací řád čl. 6"
  record Quorum(int present, int entitled, int needed, @Nullable String source) {

    boolean reached() {
      return present >= needed;
    }
  }
}
