package org.spoluplan.algorithms.minutes;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.spoluplan.algorithms.czech.DayWords;
import org.spoluplan.algorithms.minutes.ExtractionWarning.Code;

/// Reads minutes: clean → segment → recognise and interpret → check.
public final class MinutesParser {

  private MinutesParser() {}

  public static ExtractedMinutes parse(String source) {
    var lines = Cleaning.lines(source);
    var points = Points.in(lines);
    var minutes = new Minutes(source, lines, Segmenting.of(lines, points), points);
    return new Reading(minutes).draft();
  }

  /// One reading of one text.
  private static final class Reading {

    private final Minutes minutes;
    private final List<ExtractionWarning> warnings = new ArrayList<>();

    Reading(Minutes minutes) {
      this.minutes = minutes;
    }

    ExtractedMinutes draft() {
      var draft = fields();
      warnings.addAll(Checks.of(minutes, draft));
      return draft.with(warnings);
    }

    private ExtractedMinutes fields() {
      var day = new MeetingDay(minutes);
      var time = new MeetingTime(minutes, day);
      var bodies = new BodyReader(minutes).read();
      var date = day.date();
      var met = date == null ? null : date.value();
      var votes = VoteReader.read(minutes);
      var conclusions =
          ConclusionReader.read(minutes, bodies.group() == null ? null : bodies.group().value());
      warnings.addAll(votes.warnings());
      contradictions(day, bodies);
      var attendance = new Attendance(minutes);
      warnings.addAll(attendance.warnings());
      var attendees = attendance.attendees();
      var excused = attendance.excused();
      var absent = attendance.absent();
      var guests = attendance.guests();
      var letter = attendance.letter();
      var place = new MeetingPlace(minutes, day).place();
      var lists = Arrays.asList(attendees, excused, absent, guests);
      var roster = Roster.of(lists);
      var signatures = new SignatureReader(minutes, roster);
      var completing = new Completing(attendees, guests, signatures.named());
      return new ExtractedMinutes(
          bodies.body(),
          bodies.group(),
          MeetingNumber.in(minutes),
          date,
          day.lastDay(),
          time.from(),
          time.to(),
          place,
          completing.one(signatures.chair(completing.known())),
          takers(completing.all(signatures.takers()), letter),
          completing.all(signatures.verifiers()),
          attendees,
          excused,
          absent,
          guests,
          Comings.late(minutes, attendees),
          Comings.substitutes(minutes, attendees),
          AgendaReader.read(minutes),
          Topics.in(minutes),
          votes(votes.votes(), attendance),
          emptyIsNull(Rejected.without(conclusions.conclusions(), votes.votes())),
          emptyIsNull(conclusions.reported()),
          new TaskReader(met, roster).read(minutes),
          next(met, place),
          writtenOn(signatures.writtenOn(), letter),
          emptyIsNull(Organizations.in(minutes, lists, named(bodies, place), names(bodies))),
          emptyIsNull(Projects.in(minutes)),
          emptyIsNull(Localities.in(minutes)),
          emptyIsNull(Annexes.in(minutes)),
          List.of());
    }

    /// Whoever sends minutes by e-mail wrote them.
    private static @Nullable List<Found<FoundPerson>> takers(
        @Nullable List<Found<FoundPerson>> said, Optional<Letter> letter) {
      if (said != null) return said;
      return letter.map(Letter::sender).map(sender -> List.of(sender.times(0.8))).orElse(null);
    }

    private static @Nullable Found<LocalDate> writtenOn(
        @Nullable Found<LocalDate> said, Optional<Letter> letter) {
      return said != null ? said : letter.map(Letter::sent).orElse(null);
    }

    /// A table of members' votes counts where no sum is told.
    private static @Nullable List<FoundVote> votes(
        @Nullable List<FoundVote> said, Attendance attendance) {
      return said == null ? emptyIsNull(attendance.ballots()) : said;
    }

    /// A school or a town that is the umbrella is an organisation all the same.
    private static boolean isBody(String name) {
      return name.matches(
          "(?iu).*(?:rada|zastupitelstv|komis|výbor|skupin|komunitní|plán|konferenc|platform|hromad|tým).*");
    }

    private static List<String> names(BodyReader.Bodies bodies) {
      return Stream.of(bodies.body(), bodies.group())
          .filter(Objects::nonNull)
          .map(Found::value)
          .filter(Reading::isBody)
          .toList();
    }

    /// Where the body and the group are named.
    private static List<Span> named(BodyReader.Bodies bodies, @Nullable Found<String> place) {
      return Stream.of(bodies.body(), bodies.group(), place)
          .filter(Objects::nonNull)
          .filter(found -> found.equals(place) || isBody(found.value()))
          .map(Found::span)
          .toList();
    }

    private @Nullable FoundMeeting next(@Nullable LocalDate met, @Nullable Found<String> place) {
      var reader = new NextReader(met, place);
      var next = reader.read(minutes);
      warnings.addAll(reader.warnings());
      return next;
    }

    private void contradictions(MeetingDay day, BodyReader.Bodies bodies) {
      var weekday = day.contradiction();
      if (weekday != null) warnings.add(weekday);
      twoDates(day);
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
                  List.of(other.value(), group.value()),
                  List.of(other.span(), group.span())));
        }
      }
    }

    private void twoDates(MeetingDay day) {
      var date = day.date();
      var other = day.otherDay();
      if (date == null || other == null) return;
      var detail = List.of(DayWords.of(date.value()), DayWords.of(other.value()));
      warnings.add(
          new ExtractionWarning(Code.TWO_DATES, detail, List.of(date.span(), other.span())));
    }

    private static <T> @Nullable List<T> emptyIsNull(List<T> list) {
      return list.isEmpty() ? null : list;
    }
  }
}
