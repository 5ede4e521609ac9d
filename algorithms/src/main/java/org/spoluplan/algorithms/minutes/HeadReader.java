package org.spoluplan.algorithms.minutes;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.spoluplan.algorithms.czech.DateMention;
import org.spoluplan.algorithms.czech.Dates;
import org.spoluplan.algorithms.czech.Ordinals;
import org.spoluplan.algorithms.czech.TimeMention;
import org.spoluplan.algorithms.czech.Times;

/// Which body met, which time in a row, when and where.
final class HeadReader {

  /// A date with what speaks for its being the day of the meeting.
  private record Candidate(Text line, DateMention date, double score) {}

  private static final int HEAD_LINES = 30;
  private static final Pattern HELD =
      Pattern.compile(
          "\\b(?:ze dne|konan\\p{L}+|se konal[aoy]?|ze zasedani|z jednani|zapis|zaznam|dne|uskutecn\\p{L}+|setkani|schuzk[ay]|jednani)\\b");
  private static final Pattern OTHER_DATE =
      Pattern.compile(
          "\\b(?:zapsal|zapsano|vyhotov|poridil|zpracoval|sepsal|odeslano|zverejn|vyves|sejmut|usneseni\\p{L}*|pristi|dalsi|termin|narozen|schvalen|ucinn|platn|aktualizac|tisk|autor)");
  /// "Jednání se konalo dne": told of the meeting itself, not of another one.
  private static final Pattern TOOK_PLACE =
      Pattern.compile(
          "^(?!.*\\b(?:minul|predchoz|pristi|dalsi|predesl))(?:.*[.;]\\s*)?(?:zapis z |zaznam z )?(?:toto )?(?:jednani|setkani|schuzka|schuze|zasedani)(?: pracovni skupiny| ridici skupiny| skupiny| komise| ps)? (?:se )?(?:konal[aoi]?(?: se)?|probehl[aoi]?|uskutecnil[aoi]?(?: se)?)(?: se)? (?:dne |ve? \\p{L}+ (?:dne )?)?$");
  private static final Pattern NUMBER_BEFORE =
      Pattern.compile(
          "\\b(?:zapis\\p{L}*|zaznam\\p{L}*|jednani|zasedani|schuze|setkani|cislo)\\b\\s?(?:jednani |zasedani |schuze )?(?:c\\.|cislo|č\\.|:)\\s?(\\d{1,3}(?:\\s?/\\s?\\d{2,4})?)");
  private static final Pattern NUMBER_AFTER =
      Pattern.compile(
          "(?<![\\d/])(\\d{1,3})\\.\\s?(?:radne(?:ho|m)? |mimoradne(?:ho|m)? |spolecne(?:ho|m)? )?(?:jednani|zasedani|schuz[ei]|setkani|schuzk[ay])\\b");
  private static final Pattern NUMBER_FAR =
      Pattern.compile(
          "^(?:zapis|zaznam|protokol)\\b[^\\d]{0,140}?(?:c\\.|cislo|\\?\\.)\\s?(\\d{1,3}(?:\\s?/\\s?\\d{2,4})?)(?![\\d.])");
  private static final Pattern NUMBER_WORD =
      Pattern.compile(
          "\\b(\\p{L}+)(?=(?:\\s\\p{L}+)?\\s(?:jednani|zasedani|schuz[ei]|setkani|schuzky)\\b)");
  private static final Pattern NUMBER_ALONE = Pattern.compile("(\\d{1,3}(?:\\s?/\\s?\\d{2,4})?)");
  private static final Pattern PLACE_AFTER =
      Pattern.compile(
          "^[\\s,–-]*(?:hod\\w*\\.?[\\s,–-]*)*(?:(?:v|ve|na)\\s)?(?<place>\\p{L}.{2,120}?)\\s*$");
  private static final Pattern REMOTE =
      Pattern.compile(
          "\\b(?:online|on-line|distancn|videokonferenc|ms teams|zoom|google meet|per rollam|korespondencn|elektronick\\p{L}+ hlasovani|hlasovani per)");

  private final Minutes minutes;
  private final @Nullable Candidate day;

  HeadReader(Minutes minutes) {
    this.minutes = minutes;
    this.day = day();
  }

  @Nullable Found<LocalDate> date() {
    if (day == null || day.date().whole() == null) return null;
    var sure = Math.min(0.99, 0.5 + day.score() / 10);
    return day.line().sub(day.date().start(), day.date().end()).found(day.date().whole(), sure);
  }

  /// The day of the week said beside the date does not fit it.
  @Nullable Span contradiction() {
    return day != null && day.date().contradictsItself()
        ? day.line().span(Math.max(0, day.date().start() - 10), day.date().end())
        : null;
  }

  /// The last day of a meeting over several days, or of a written vote.
  @Nullable Found<LocalDate> lastDay() {
    if (day == null) return null;
    for (var next : Dates.in(day.line().chars())) {
      var whole = next.whole();
      if (next.start() <= day.date().end() || whole == null || whole.equals(day.date().whole()))
        continue;
      var between =
          org.spoluplan.algorithms.czech.Fold.of(
              day.line().chars().substring(day.date().end(), next.start()));
      if (between.matches("[\\s.]*(?:-|–|—|do|az|az do|a)\\s*(?:\\p{L}+\\s)?")) {
        return day.line().sub(next.start(), next.end()).found(whole, 0.85);
      }
    }
    return null;
  }

  /// "od 4. 5. 2020 do 11. 5. 2020, 12:00": the hour is the end.
  boolean endsVote(Found<TimeMention> time) {
    var last = lastDay();
    return last != null
        && time.value().to() == null
        && time.span().start() >= last.span().end()
        && time.span().start() - last.span().end() < 12;
  }

  /// Another day that the text says the meeting took place on; null when it agrees with itself.
  @Nullable Found<LocalDate> otherDay() {
    if (day == null) return null;
    for (var line : minutes.lines()) {
      for (var date : Dates.in(line.text().chars())) {
        var whole = date.whole();
        if (whole == null || whole.equals(day.date().whole())) continue;
        var before = line.folded().substring(Math.max(0, date.start() - 50), date.start());
        if (TOOK_PLACE.matcher(before).find()) {
          return line.text().sub(date.start(), date.end()).found(whole, 0.8);
        }
      }
    }
    return null;
  }

  private @Nullable Candidate day() {
    var candidates = new ArrayList<Candidate>();
    minutes
        .of(Section.DATE)
        .forEach(segment -> segment.all().forEach(line -> candidates(line.text(), 6, candidates)));
    var seen = 0;
    for (var line : minutes.lines()) {
      if (seen++ > HEAD_LINES) break;
      candidates(line.whole(), (HEAD_LINES - seen) / 15.0, candidates);
    }
    return candidates.stream()
        .filter(candidate -> candidate.date().isWhole())
        .max((a, b) -> Double.compare(a.score(), b.score()))
        .orElse(null);
  }

  private static void candidates(Text line, double base, List<Candidate> into) {
    var folded = line.folded();
    for (var date : Dates.in(line.chars())) {
      if (!date.isWhole()) continue;
      var before = folded.substring(Math.max(0, date.start() - 60), date.start());
      var score = base;
      if (HELD.matcher(before).find()) score += 2;
      if (before.matches(".*\\b(?:ze dne|konan\\p{L}+ dne|konan\\p{L}+)[\\s:]*(?:\\p{L}+,?\\s)?$"))
        score += 2;
      if (before.matches("(?:[-–(]|\\p{L}{5,8},?\\s)?\\s*") && line.length() < 110) score += 1.5;
      if (date.contradictsItself()) score -= 1;
      if (OTHER_DATE.matcher(before).find()) score -= 4;
      if (line.length() > 200) score -= 1;
      into.add(new Candidate(line, date, score));
    }
  }

  /// "12", "3/2021"; "druhého jednání" is "2".
  @Nullable Found<String> number() {
    var labelled = minutes.first(Section.NUMBER);
    if (labelled.isPresent()) {
      for (var line : labelled.get().all()) {
        var alone = NUMBER_ALONE.matcher(line.folded());
        if (alone.find()) return number(line.text(), alone.start(1), alone.end(1), 0.95);
      }
    }
    var seen = 0;
    for (var line : minutes.lines()) {
      if (seen++ > 15 || Headings.of(line).filter(h -> h.section().isOfPeople()).isPresent()) break;
      var found = number(line.whole());
      if (found != null) return found;
    }
    return null;
  }

  private static @Nullable Found<String> number(Text line) {
    var folded = line.folded();
    var before = NUMBER_BEFORE.matcher(folded);
    if (before.find()) return number(line, before.start(1), before.end(1), 0.95);
    var far = NUMBER_FAR.matcher(folded);
    if (far.find()) return number(line, far.start(1), far.end(1), 0.85);
    var after = NUMBER_AFTER.matcher(folded);
    if (after.find() && !Pattern.compile("\\b(?:pristi|dalsi)\\b").matcher(folded).find()) {
      return number(line, after.start(1), after.end(1), 0.9);
    }
    for (var word = NUMBER_WORD.matcher(folded); word.find(); ) {
      var ordinal = Ordinals.of(word.group(1));
      if (ordinal > 0)
        return line.sub(word.start(1), word.end(1)).found(String.valueOf(ordinal), 0.85);
    }
    return null;
  }

  private static Found<String> number(Text line, int start, int end, double sure) {
    var text = line.sub(start, end);
    return text.found(text.chars().replace(" ", "").replaceFirst("^0+(?=\\d)", ""), sure);
  }

  /// When it began and ended: beside the day, under a label, or told in the first sentences.
  @Nullable Found<TimeMention> time() {
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
    if (day != null) {
      var after =
          Times.in(day.line().chars()).stream()
              .filter(time -> time.start() >= day.date().end())
              .findFirst();
      if (after.isPresent() && after.get().start() - day.date().end() < 60)
        return found(day.line(), after.get(), 0.9);
      var alone = alone(day.line(), day.date().end());
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
    for (var line : minutes.header().stream().limit(10).toList()) {
      for (var time : Times.in(line.text().chars())) {
        if (time.to() != null) return found(line.text(), time, 0.75);
      }
    }
    return null;
  }

  private static final Pattern OPENED =
      Pattern.compile(
          "\\b(?:zahajil[aoi]?|zahajen[oai]?|zacal[oa]?|zacatek|sesl[ai]|probehl[oa]?|konal[oa]? se|se konal[oa]?|uskutecnil[oa]?)\\b");
  private static final Pattern CLOSED =
      Pattern.compile("\\b(?:ukoncil[ao]?|ukonceno?|ukoncena|skoncil[oa]?|zakoncil[ao]?|konec)\\b");

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
  @Nullable Found<TimeMention> closing() {
    for (var segment : minutes.of(Section.TIME_END).toList()) {
      for (var line : segment.all()) {
        var times = Times.in(line.text().chars());
        if (!times.isEmpty()) return found(line.text(), times.getFirst(), 0.95);
      }
    }
    for (var line : minutes.lines()) {
      var closed = CLOSED.matcher(line.folded());
      if (!closed.find()) continue;
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

  @Nullable Found<String> place() {
    for (var segment : minutes.of(Section.PLACE).toList()) {
      for (var line : segment.all()) {
        var place = clean(here(line.text()));
        if (!place.isBlank() && !REMOTE.matcher(place.folded()).find())
          return place.found(Nominative.ofPlace(place.chars()), 0.95);
      }
    }
    for (var segment : minutes.of(Section.DATE).toList()) {
      var place = placeBehind(segment.first());
      if (place != null) return place;
    }
    if (day != null && !REMOTE.matcher(day.line().folded()).find()) {
      var place = placeBehind(day.line());
      if (place != null) return place;
    }
    for (var line : minutes.header().stream().limit(12).toList()) {
      if (line.whole().length() > 160 || !line.is(Line.Kind.NONE)) continue;
      var inside = PlaceCases.find(line.whole());
      if (inside >= 0) return said(placeIn(line.whole().sub(inside)), 0.75);
    }
    return null;
  }

  /// To the end of the clause, without the day and the hour.
  private static Text placeIn(Text text) {
    var end = text.length();
    for (var date : Dates.in(text.chars())) end = Math.min(end, Math.max(0, date.start()));
    for (var time : Times.in(text.chars())) end = Math.min(end, time.start());
    var stop =
        Pattern.compile(
                "[.;](?:\\s|$)|,?\\s(?:od|do|za|dne|zacatek|v)\\s*$|,? zacatek\\b|, za ucasti")
            .matcher(text.sub(0, end).folded());
    return stop.find() ? text.sub(0, stop.start()) : text.sub(0, end);
  }

  private @Nullable Found<String> placeBehind(Text line) {
    var end = 0;
    for (var date : Dates.in(line.chars())) if (date.isWhole()) end = Math.max(end, date.end());
    for (var time : Times.in(line.chars())) end = Math.max(end, time.end());
    if (end == 0 || end >= line.length()) return null;
    var rest = line.sub(end);
    var matcher = PLACE_AFTER.matcher(rest.chars());
    if (!matcher.matches()) return null;
    return said(rest.sub(matcher.start("place"), matcher.end("place")), 0.8);
  }

  /// Without the part that was elsewhere, and without the hour: "divadlo; část přes MS Teams".
  private static Text here(Text place) {
    var end = place.length();
    for (var time : Times.in(place.chars())) end = Math.min(end, time.start());
    var left = place.sub(0, end).strip(" \t,;–-(");
    for (var part : left.split(Pattern.compile(";\\s+|,\\s+(?=(?:č|c)ást)"))) {
      if (!REMOTE.matcher(part.folded()).find()) return part;
    }
    return left;
  }

  private static @Nullable Found<String> said(Text text, double sure) {
    var place = clean(text);
    if (place.length() < 3 || REMOTE.matcher(place.folded()).find()) return null;
    return place.found(Nominative.ofPlace(place.chars()), sure);
  }

  private static Text clean(Text place) {
    var text = place.strip(" \t,.;:–-");
    var preposition = Pattern.compile("^(?:ve?|na)\\s").matcher(text.folded());
    return preposition.find() ? text.sub(preposition.end()) : text;
  }
}
