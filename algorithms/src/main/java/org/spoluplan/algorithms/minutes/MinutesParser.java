package org.spoluplan.algorithms.minutes;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.spoluplan.algorithms.czech.TimeMention;
import org.spoluplan.algorithms.minutes.ExtractionWarning.Code;

/// Reads minutes: clean → segment → recognise and interpret → check.
public final class MinutesParser {

  private MinutesParser() {}

  public static ExtractedMinutes parse(String source) {
    var lines = Cleaning.lines(source);
    return new Reading(new Minutes(source, lines, Segmenting.of(lines))).draft();
  }

  /// One reading of one text.
  private static final class Reading {

    private final Minutes minutes;
    private final Optional<AttendanceTable> table;
    private final Optional<Bracketed> bracketed;
    private final List<ExtractionWarning> warnings = new ArrayList<>();

    Reading(Minutes minutes) {
      this.minutes = minutes;
      this.table = AttendanceTable.in(minutes);
      this.bracketed = Bracketed.in(minutes);
    }

    ExtractedMinutes draft() {
      var draft = fields();
      warnings.addAll(new Checks(minutes).of(draft));
      return draft.with(warnings);
    }

    private ExtractedMinutes fields() {
      var head = new HeadReader(minutes);
      var bodies = new BodyReader(minutes).read();
      var date = head.date();
      var met = date == null ? null : date.value();
      var time = head.time();
      var signatures = new SignatureReader(minutes);
      var votes = VoteReader.read(minutes);
      var conclusions = ConclusionReader.read(minutes);
      warnings.addAll(votes.warnings());
      contradictions(head, bodies);
      var labelled = people(Section.ATTENDEES, false);
      var attendees =
          labelled == null && table.isEmpty() && !minutes.saysSheet()
              ? Unlabelled.attendees(minutes)
              : labelled;
      var excused = people(Section.EXCUSED, false);
      var excusedAll = excused == null && table.isEmpty() ? Unlabelled.excused(minutes) : excused;
      var absent = people(Section.ABSENT, false);
      var guests = people(Section.GUESTS, true);
      var place = head.place();
      var lists = java.util.Arrays.asList(attendees, excusedAll, absent, guests);
      var roster = Roster.of(lists);
      var completing = new Completing(attendees, guests);
      return new ExtractedMinutes(
          bodies.body(),
          bodies.group(),
          head.number(),
          date,
          head.lastDay(),
          time == null || head.endsVote(time) ? null : time.map(TimeMention::from),
          end(time, time != null && head.endsVote(time) ? time : head.closing()),
          place,
          completing.chair(signatures.chair()),
          completing.all(signatures.takers()),
          completing.all(signatures.verifiers()),
          attendees,
          excusedAll,
          absent,
          guests,
          AgendaReader.read(minutes),
          votes.votes().isEmpty() ? null : votes.votes(),
          emptyIsNull(conclusions.conclusions()),
          emptyIsNull(conclusions.reported()),
          new TaskReader(met, roster).read(minutes),
          next(met),
          signatures.writtenOn(),
          emptyIsNull(Organizations.in(minutes, lists, named(bodies, place))),
          emptyIsNull(Projects.in(minutes)),
          emptyIsNull(Localities.in(minutes)),
          emptyIsNull(Annexes.in(minutes)),
          List.of());
    }

    /// Where the body and the group are named.
    private static List<Span> named(BodyReader.Bodies bodies, @Nullable Found<String> place) {
      return java.util.stream.Stream.of(bodies.body(), bodies.group(), place)
          .filter(java.util.Objects::nonNull)
          .map(Found::span)
          .toList();
    }

    private static @Nullable Found<LocalTime> end(
        @Nullable Found<TimeMention> time, @Nullable Found<TimeMention> closing) {
      if (time != null && time.value().to() != null) {
        return new Found<>(time.value().to(), time.confidence(), time.span());
      }
      if (time != null && time.equals(closing)) return time.map(TimeMention::from);
      return closing == null
              || (time != null && !closing.value().from().isAfter(time.value().from()))
          ? null
          : closing.map(TimeMention::from);
    }

    private @Nullable FoundMeeting next(@Nullable LocalDate met) {
      var reader = new NextReader(met);
      var next = reader.read(minutes);
      warnings.addAll(reader.warnings());
      return next;
    }

    /// Null without a label and where an attendance sheet is meant.
    private @Nullable List<Found<FoundPerson>> people(Section section, boolean categories) {
      if (table.isPresent()) return table.get().of(section);
      if (bracketed.isPresent() && section != Section.GUESTS) return bracketed.get().of(section);
      var segments = minutes.of(section).toList();
      if (segments.isEmpty()) return null;
      var all = new ArrayList<Found<FoundPerson>>();
      var sheet = false;
      for (var segment : segments) {
        var read = PeopleReader.read(segment, categories);
        warnings.addAll(read.warnings());
        if (read.people() == null) sheet = true;
        else all.addAll(read.people());
      }
      return all.isEmpty() && sheet ? null : all;
    }

    private void contradictions(HeadReader head, BodyReader.Bodies bodies) {
      var weekday = head.contradiction();
      if (weekday != null)
        warnings.add(
            new ExtractionWarning(
                Code.WEEKDAY,
                minutes.source().substring(weekday.start(), weekday.end()),
                List.of(weekday)));
      twoDates(head);
      var group = bodies.group();
      if (group == null) return;
      for (var other : bodies.all()) {
        if (Evaluation.sameText(other.value(), group.value())
            || other.equals(group)
            || group.value().startsWith(other.value())
            || other.value().startsWith(group.value())) continue;
        if (other.value().toLowerCase(java.util.Locale.ROOT).contains("řídi")
            || other.value().toLowerCase(java.util.Locale.ROOT).contains("koordina")) {
          warnings.add(
              new ExtractionWarning(
                  Code.OTHER_BODY,
                  other.value() + " / " + group.value(),
                  List.of(other.span(), group.span())));
        }
      }
    }

    private void twoDates(HeadReader head) {
      var day = head.date();
      var other = head.otherDay();
      if (day == null || other == null) return;
      var detail = day.value() + ", " + other.value();
      warnings.add(
          new ExtractionWarning(Code.TWO_DATES, detail, List.of(day.span(), other.span())));
    }

    private static <T> @Nullable List<T> emptyIsNull(List<T> list) {
      return list.isEmpty() ? null : list;
    }
  }
}
