package org.spoluplan.meetings.minutes;

import static org.spoluplan.meetings.minutes.Wording.say;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.spoluplan.meetings.minutes.AttendanceDraft.Attendee;
import org.spoluplan.meetings.minutes.AttendanceDraft.Quorum;
import org.spoluplan.meetings.minutes.AttendanceDraft.Stay;

/// Who was there, who was not, and whether they could decide.
final class AttendanceLines {

  private AttendanceLines() {}

  static void write(AttendanceDraft attendance, Lines lines) {
    lines.addLines(
        Arrays.asList(
            Lines.fact(say("attendance.present"), present(attendance)),
            Lines.fact(say("attendance.excused"), people(attendance.excused())),
            Lines.fact(say("attendance.absent"), people(attendance.absent())),
            Lines.fact(say("attendance.guests"), people(attendance.guests()))));
    var quorum = attendance.quorum();
    if (quorum != null) lines.add(sentence(quorum));
  }

  private static @Nullable String present(AttendanceDraft attendance) {
    var people = people(attendance.present());
    var note = attendance.note();
    if (note == null) return people;
    return people == null ? Lines.typed(note) : people + "; " + Lines.typed(note);
  }

  private static @Nullable String people(@Nullable List<Attendee> people) {
    if (people == null) return null;
    if (people.isEmpty()) return say("attendance.nobody");
    return people.stream().map(AttendanceLines::person).collect(Collectors.joining(", "));
  }

  /// "Ing. Jan Dvořák (město Lípa, od 10.20)"
  private static String person(Attendee person) {
    var details = new ArrayList<String>();
    if (person.organisation() != null) details.add(Lines.typed(person.organisation()));
    if (person.substitutesFor() != null) {
      details.add(say("attendance.substitute", Lines.typed(person.substitutesFor())));
    }
    if (!person.stays().isEmpty()) {
      details.add(
          person.stays().stream().map(AttendanceLines::stay).collect(Collectors.joining(" a ")));
    }
    details.removeIf(String::isEmpty);
    var name = Lines.typed(person.name());
    return details.isEmpty() ? name : name + " (" + String.join(", ", details) + ")";
  }

  private static String stay(Stay stay) {
    var time = time(stay);
    if (!stay.remote()) return time;
    return time.isEmpty() ? say("attendance.remote") : time + " " + say("attendance.remote");
  }

  private static String time(Stay stay) {
    var from = stay.from() == null ? null : Wording.DATES.time(stay.from());
    var to = stay.to() == null ? null : Wording.DATES.time(stay.to());
    if (from != null && to != null) return say("attendance.between", from, to);
    if (from != null) return say("attendance.from", from);
    return to == null ? "" : say("attendance.to", to);
  }

  private static String sentence(Quorum quorum) {
    var counted = say("attendance.counted", quorum.present(), quorum.entitled());
    var line =
        say(
            quorum.reached() ? "attendance.quorate" : "attendance.inquorate",
            counted,
            quorum.needed());
    return quorum.source() == null
        ? line
        : line + " " + say("attendance.source", Lines.typed(quorum.source()));
  }
}
