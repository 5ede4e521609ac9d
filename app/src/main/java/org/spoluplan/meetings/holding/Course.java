package org.spoluplan.meetings.holding;

import static org.spoluplan.meetings.holding.HoldingRefusal.CANCELLED;
import static org.spoluplan.meetings.holding.HoldingRefusal.IN_THE_FUTURE;
import static org.spoluplan.meetings.holding.HoldingRefusal.IN_WRITING;
import static org.spoluplan.meetings.holding.HoldingRefusal.NOT_RUNNING;
import static org.spoluplan.meetings.holding.HoldingRefusal.NOT_YET;
import static org.spoluplan.meetings.holding.HoldingRefusal.TIME_MISSING;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.spoluplan.kernel.Outcome;
import org.spoluplan.meetings.MeetingForm;
import org.spoluplan.meetings.MeetingStatus;

/// How far a meeting got. A meeting may also be written up after its day; then the times are typed.
///
/// @param until  the last day of a meeting in writing
/// @param closed kept when the meeting goes on after it was ended, to be offered again
record Course(
    MeetingForm form,
    MeetingStatus status,
    LocalDate day,
    @Nullable LocalDate until,
    @Nullable Instant opened,
    @Nullable Instant closed,
    ZoneId zone) {

  /// @param at null for now
  Outcome<Course> open(Instant now, @Nullable LocalTime at) {
    if (status == MeetingStatus.CANCELLED) return Outcome.refused(CANCELLED);
    if (form == MeetingForm.WRITTEN) return Outcome.refused(IN_WRITING);
    if (!status.isAhead()) return Outcome.done(this);
    if (day.isAfter(today(now))) return Outcome.refused(NOT_YET);
    return time(now, at).map(time -> with(MeetingStatus.RUNNING, time, null));
  }

  /// @param lastMovement when somebody last came or left
  Outcome<Course> close(Instant now, @Nullable LocalTime at, @Nullable Instant lastMovement) {
    if (status == MeetingStatus.HELD) return Outcome.done(this);
    if (status != MeetingStatus.RUNNING || opened == null) return Outcome.refused(NOT_RUNNING);
    return time(now, at)
        .then(
            end -> {
              if (end.isBefore(opened)) return Outcome.refused(HoldingRefusal.ENDS_BEFORE_START);
              if (lastMovement != null && end.isBefore(lastMovement)) {
                return Outcome.refused(HoldingRefusal.SOMEBODY_CAME_LATER);
              }
              return Outcome.done(with(MeetingStatus.HELD, opened, end));
            });
  }

  Outcome<Course> goOn() {
    if (status == MeetingStatus.RUNNING) return Outcome.done(this);
    if (status != MeetingStatus.HELD || opened == null) return Outcome.refused(NOT_RUNNING);
    return Outcome.done(with(MeetingStatus.RUNNING, opened, closed));
  }

  /// A meeting in writing runs from its first day to the end of its last one.
  Course onItsDays(Instant now) {
    var today = today(now);
    if (form != MeetingForm.WRITTEN || until == null || day.isAfter(today)) return this;
    var first = day.atStartOfDay(zone).toInstant();
    if (!until.isBefore(today)) return with(MeetingStatus.RUNNING, first, null);
    return with(MeetingStatus.HELD, first, until.plusDays(1).atStartOfDay(zone).toInstant());
  }

  /// Whether times must be typed, because the day is over.
  boolean afterwards(Instant now) {
    return day.isBefore(today(now));
  }

  private Outcome<Instant> time(Instant now, @Nullable LocalTime at) {
    if (at == null) return afterwards(now) ? Outcome.refused(TIME_MISSING) : Outcome.done(now);
    var time = day.atTime(at).atZone(zone).toInstant();
    return time.isAfter(now) ? Outcome.refused(IN_THE_FUTURE) : Outcome.done(time);
  }

  private LocalDate today(Instant now) {
    return LocalDate.ofInstant(now, zone);
  }

  private Course with(MeetingStatus next, @Nullable Instant from, @Nullable Instant to) {
    return new Course(form, next, day, until, from, to, zone);
  }
}
