package org.spoluplan.meetings.invitations;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.Optional;
import org.spoluplan.meetings.Meeting;
import org.spoluplan.meetings.MeetingForm;
import org.spoluplan.page.Words;

/// When a meeting is, as a calendar needs it.
final class Timing {

  /// Calendars want an end; groups usually meet for two hours.
  private static final Duration USUAL_LENGTH = Duration.ofHours(2);

  private Timing() {}

  /// Empty when only the day is known, or several days (a written ballot).
  static Optional<ZonedDateTime> begin(Meeting meeting) {
    var from = meeting.from();
    return from == null || isWritten(meeting) ? Optional.empty() : Optional.of(at(meeting, from));
  }

  static Optional<ZonedDateTime> end(Meeting meeting) {
    var to = meeting.to();
    return begin(meeting).map(begin -> to == null ? begin.plus(USUAL_LENGTH) : at(meeting, to));
  }

  /// Until when an answer can be given and an invitation makes sense: until the meeting begins;
  /// when the hour is not known, until its day ends; of a written ballot, until its last day ends.
  static Instant open(Meeting meeting) {
    return begin(meeting)
        .orElseGet(() -> lastDay(meeting).plusDays(1).atStartOfDay(Words.ZONE))
        .toInstant();
  }

  static LocalDate lastDay(Meeting meeting) {
    var until = meeting.until();
    return isWritten(meeting) && until != null ? until : meeting.day();
  }

  /// Nobody comes to a written ballot, so nobody is asked.
  static boolean isWritten(Meeting meeting) {
    return meeting.form() == MeetingForm.WRITTEN;
  }

  private static ZonedDateTime at(Meeting meeting, LocalTime time) {
    return meeting.day().atTime(time).atZone(Words.ZONE);
  }
}
