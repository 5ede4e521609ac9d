package org.spoluplan.algorithms.minutes;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.spoluplan.algorithms.czech.DateMention;
import org.spoluplan.algorithms.czech.Dates;
import org.spoluplan.algorithms.czech.Fold;

/// On which day the meeting was held: each date of the head is weighed by what stands around it.
final class MeetingDay {

  /// A date with what speaks for its being the day of the meeting.
  ///
  /// @param line in which it stands
  record Candidate(Text line, DateMention date, double score) {}

  private static final int HEAD_LINES = 30;
  private static final Pattern HELD =
      Pattern.compile(
          "\\b(?:ze dne|konan\\p{L}+|se konal[aoy]?|ze zasedani|z jednani|zapis|zaznam|dne|uskutecn\\p{L}+|se sesl[aoi]|sesl[aoi] se|se sesel|setkani|schuzk[ay]|jednani)\\b");
  private static final Pattern OTHER_DATE =
      Pattern.compile(
          "\\b(?:zapsal|zapsano|vyhotov|poridil|zpracoval|sepsa[ln]|psano|odeslano|vlozen|posledni zmena|publikov|zmeneno|planovan[eyao]\\b|zverejn|vyves|sejmut|usneseni\\p{L}*|pristi|dalsi|termin|narozen|schvalen|ucinn|platn|aktualizac|tisk|autor)");
  /// "Jednání se konalo dne": told of the meeting itself, not of another one.
  private static final Pattern TOOK_PLACE =
      Pattern.compile(
          "^(?!.*\\b(?:minul|predchoz|pristi|dalsi|predesl))(?:.*[.;]\\s*)?(?:zapis z |zaznam z )?(?:toto |pracovni )?(?:jednani|setkani|schuzka|schuze|zasedani|skupina|komise)(?: pracovni skupiny| ridici skupiny| skupiny| komise| ps)? (?:se )?(?:konal[aoi]?(?: se)?|probehl[aoi]?|uskutecnil[aoi]?(?: se)?|se sesl[aoi]|sesl[aoi] se)(?: se)? (?:dne |ve? \\p{L}+ (?:dne )?)?$");
  private static final Pattern SENT = Pattern.compile("(?:odeslano|date|sent)\\s?:.*");
  private static final Pattern YESTERDAY = Pattern.compile("\\b(?:vcera|vcerejs\\p{L}+)\\b");
  private static final Pattern TODAY = Pattern.compile("\\bdnes(?:ka|ni\\p{L}+)?\\b");
  private static final Pattern WRITTEN_VOTE =
      Pattern.compile("\\b(?:per rollam|korespondencn|hlasovalo se elektronicky)");
  private static final Pattern UNTIL =
      Pattern.compile(
          "\\b(?:hlasovat|hlasy|hlasovani|odpoved|vyjadr|zaslat|lhut)\\p{L}*\\b.{0,60}\\bdo\\s(?:\\p{L}{5,8}\\s)?$");
  private static final Pattern VOTED =
      Pattern.compile(
          "\\b(?:doba|termin|lhuta|obdobi) hlasovani\\b|hlasovani (?:probihalo|se konalo|trvalo)");
  private static final Pattern FROM = Pattern.compile("\\bod\\s(?:\\p{L}{5,8}\\s)?$");
  private static final int TOP = 12;

  private final Minutes minutes;
  private final boolean written;
  private final @Nullable Candidate day;

  MeetingDay(Minutes minutes) {
    this.minutes = minutes;
    this.written =
        minutes.lines().stream()
            .limit(TOP)
            .anyMatch(line -> WRITTEN_VOTE.matcher(line.folded()).find());
    this.day = day();
  }

  /// Voted in writing, without a meeting.
  boolean isWritten() {
    return written;
  }

  /// The line and the place of the date.
  @Nullable Candidate candidate() {
    return day;
  }

  @Nullable Found<LocalDate> date() {
    if (day == null) return yesterday();
    if (day.date().whole() == null) return null;
    var sure = Math.min(0.99, 0.5 + day.score() / 10);
    return day.line().sub(day.date().start(), day.date().end()).found(day.date().whole(), sure);
  }

  /// An e-mail of today tells of yesterday.
  private @Nullable Found<LocalDate> yesterday() {
    var sent = Letter.in(minutes).map(Letter::sent);
    if (sent.isEmpty()) return null;
    for (var line : minutes.lines().subList(0, Math.min(TOP, minutes.lines().size()))) {
      var today = TODAY.matcher(line.folded());
      if (today.find())
        return line.text().sub(today.start(), today.end()).found(sent.get().value(), 0.7);
      var said = YESTERDAY.matcher(line.folded());
      if (said.find())
        return line.text()
            .sub(said.start(), said.end())
            .found(sent.get().value().minusDays(1), 0.7);
    }
    return null;
  }

  /// The day of the week said beside the date does not fit it.
  @Nullable ExtractionWarning contradiction() {
    return day != null && day.date().contradictsItself()
        ? WeekdayWarning.of(day.line(), day.date())
        : null;
  }

  /// The last day of a meeting over several days, or of a written vote.
  @Nullable Found<LocalDate> lastDay() {
    if (day == null) return null;
    for (var next : Dates.in(day.line().chars())) {
      var whole = next.whole();
      if (next.start() <= day.date().end() || whole == null || whole.equals(day.date().whole()))
        continue;
      var between = Fold.of(day.line().chars().substring(day.date().end(), next.start()));
      if (between.matches(
          "[\\s.]*(?:\\(?\\d{1,2}[:.]\\d\\d\\)?(?: hod\\.?)?\\s)?(?:-|–|—|do|az|az do|a)\\s*(?:\\p{L}+\\s)?")) {
        return day.line().sub(next.start(), next.end()).found(whole, 0.85);
      }
    }
    return written ? until() : null;
  }

  /// "Hlasovat bylo možné do 8. března 2021."
  private @Nullable Found<LocalDate> until() {
    for (var line : minutes.lines().subList(0, Math.min(HEAD_LINES, minutes.lines().size()))) {
      for (var date : Dates.in(line.text().chars())) {
        var whole = date.whole();
        if (whole != null && UNTIL.matcher(line.folded().substring(0, date.start())).find())
          return line.text().sub(date.start(), date.end()).found(whole, 0.8);
      }
    }
    return null;
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
      if (SENT.matcher(line.whole().folded()).matches()) continue;
      candidates(line.whole(), (HEAD_LINES - seen) / 15.0, candidates);
    }
    return candidates.stream()
        .filter(candidate -> candidate.date().isWhole())
        .max((a, b) -> Double.compare(a.score(), b.score()))
        .orElse(null);
  }

  private void candidates(Text line, double base, List<Candidate> into) {
    var folded = line.folded();
    for (var date : Dates.in(line.chars())) {
      if (!date.isWhole()) continue;
      var before = folded.substring(Math.max(0, date.start() - 60), date.start());
      var score = base;
      if (HELD.matcher(before).find()) score += 2;
      if (before.matches(".*\\b(?:ze dne|konan\\p{L}+ dne|konan\\p{L}+)[\\s:]*(?:\\p{L}+,?\\s)?$"))
        score += 2;
      if (before.matches("(?:[-–(]|(?:ve? )?\\p{L}{5,8},?\\s)?\\s*") && line.length() < 110)
        score += 1.5;
      if (date.contradictsItself()) score -= 1;
      if (OTHER_DATE.matcher(before).find()) score -= 4;
      if (line.length() > 200) score -= 1;
      if (written && FROM.matcher(before).find()) score += 6;
      if (written && VOTED.matcher(before).find()) score += 6;
      if (written && before.matches(".*\\bvyhlasil.*")) score += 2;
      into.add(new Candidate(line, date, score));
    }
  }
}
