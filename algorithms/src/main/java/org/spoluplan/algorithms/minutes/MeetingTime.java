package org.spoluplan.algorithms.minutes;

import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.spoluplan.algorithms.czech.TimeMention;
import org.spoluplan.algorithms.czech.Times;

/// When the meeting began and ended: under a label, beside the day, or told in sentences.
final class MeetingTime {

  private static final Pattern OPENED =
      Pattern.compile(
          "\\b(?:zahajil[aoi]?|zahajen[oai]?|otevrel[aoi]?|zacal[oa]?|zacatek|sesl[ai]|probehl[oa]?|konal[oa]? se|se konal[oa]?|uskutecnil[oa]?)\\b");
  private static final Pattern CLOSED =
      Pattern.compile("\\b(?:ukoncil[ao]?|ukonceno?|ukoncena|skoncil[oa]?|zakoncil[ao]?|konec)\\b");

  /// "Projednávání bodu bylo ukončeno v 16:38"
  private static final Pattern OF_POINT =
      Pattern.compile(
          "\\b(?:projednavani|diskuse|hlasovani|rozprava)\\b.{0,40}\\b(?:ukoncen|konec|skoncil)");
  private static final int HEAD_LINES = 10;

  private final Minutes minutes;
  private final MeetingDay day;
  private final @Nullable Found<TimeMention> time;

  MeetingTime(Minutes minutes, MeetingDay day) {
    this.minutes = minutes;
    this.day = day;
    this.time = time();
  }

  @Nullable Found<LocalTime> from() {
    return time == null || endsVote(time) ? null : time.map(TimeMention::from);
  }

  /// Said with the beginning, or apart from it.
  @Nullable Found<LocalTime> to() {
    if (time == null) return later(closing());
    var end = time.value().to();
    if (end != null) return new Found<>(end, time.confidence(), time.span());
    return endsVote(time) ? time.map(TimeMention::from) : later(closing());
  }

  private @Nullable Found<LocalTime> later(@Nullable Found<TimeMention> closing) {
    if (closing == null) return null;
    var early = time != null && !closing.value().from().isAfter(time.value().from());
    return early ? null : closing.map(TimeMention::from);
  }

  /// "od 4. 5. 2020 do 11. 5. 2020, 12:00": the hour is the end.
  private boolean endsVote(Found<TimeMention> time) {
    var last = day.lastDay();
    return last != null
        && time.value().to() == null
        && time.span().start() >= last.span().end()
        && time.span().start() - last.span().end() < 12;
  }

  /// When it began and ended: beside the day, under a label, or told in the first sentences.
  private @Nullable Found<TimeMention> time() {
    for (var section : List.of(Section.TIME, Section.DATE, Section.PLACE)) {
      for (var segment : minutes.of(section).toList()) {
        for (var line : segment.all()) {
          var times = Times.in(line.text().chars());
          if (!times.isEmpty()) return found(line.text(), times.getFirst(), 0.95);
          var alone =
              section == Section.TIME
                  ? Times.alone(line.text().chars())
                  : Optional.<TimeMention>empty();
          if (alone.isPresent()) return found(line.text(), alone.get(), 0.9);
        }
      }
    }
    var candidate = day.candidate();
    if (candidate != null) {
      var line = candidate.line();
      var end = candidate.date().end();
      var after = Times.in(line.chars()).stream().filter(one -> one.start() >= end).findFirst();
      if (after.isPresent() && after.get().start() - end < 60) return found(line, after.get(), 0.9);
      var alone = alone(line, end);
      if (alone != null) return alone;
    }
    var opening = opening();
    return opening == null ? beside() : opening;
  }

  /// "22. ledna 2008, 14.00": behind the day, with nothing but a day of the week between.
  private static @Nullable Found<TimeMention> alone(Text line, int from) {
    var between = Pattern.compile("[\\s,]*(?:\\(?\\p{L}{5,8}\\)?)?[\\s,]*").matcher(line.chars());
    var start = between.region(from, line.length()).lookingAt() ? between.end() : from;
    var rest = line.sub(start);
    var time = Times.alone(rest.chars());
    return time.isEmpty() ? null : found(rest, time.get(), 0.85);
  }

  /// A period of time alone in the head.
  private @Nullable Found<TimeMention> beside() {
    for (var line : minutes.header().stream().limit(HEAD_LINES).toList()) {
      for (var time : Times.in(line.text().chars())) {
        if (time.to() != null) return found(line.text(), time, 0.75);
      }
    }
    return null;
  }

  private @Nullable Found<TimeMention> opening() {
    for (var line : minutes.lines()) {
      var opened = OPENED.matcher(line.folded());
      if (!opened.find()) continue;
      for (var time : Times.in(line.text().chars())) {
        if (Math.abs(time.start() - opened.start()) < 140) return found(line.text(), time, 0.85);
      }
    }
    return null;
  }

  /// The end, where it is told apart from the beginning.
  private @Nullable Found<TimeMention> closing() {
    for (var segment : minutes.of(Section.TIME_END).toList()) {
      for (var line : segment.all()) {
        var times = Times.in(line.text().chars());
        if (!times.isEmpty()) return found(line.text(), times.getFirst(), 0.95);
      }
    }
    for (var line : minutes.lines()) {
      var closed = CLOSED.matcher(line.folded());
      if (!closed.find() || OF_POINT.matcher(line.folded()).find()) continue;
      var times = Times.in(line.text().chars());
      for (var time : times) {
        if (time.start() >= closed.end() && time.start() - closed.end() < 60)
          return found(line.text(), time, 0.85);
      }
      for (var time : times) {
        if (time.start() > closed.start() - 30 && time.start() < closed.start())
          return found(line.text(), time, 0.8);
      }
    }
    return null;
  }

  private static Found<TimeMention> found(Text line, TimeMention time, double sure) {
    return line.sub(time.start(), time.end()).found(time, sure);
  }
}
