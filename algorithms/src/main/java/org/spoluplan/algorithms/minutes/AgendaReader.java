package org.spoluplan.algorithms.minutes;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.spoluplan.algorithms.czech.PersonNames;

/// The points of the agenda: numbered, bulleted, one under another or run on in one line.
final class AgendaReader {

  private static final Pattern RUN_ON =
      Pattern.compile("(?:^|(?<=[\\s,;.]))(?=\\d{1,2}\\s?[.)/]\\s*\\p{L})");
  private static final Pattern RUN_ON_MARK = Pattern.compile("^(\\d{1,2})\\s?[.)/]+\\s*");

  private static final Pattern DECISION =
      Pattern.compile("\\b(?:schvaluje|doporucuje|souhlasi|bere)\\b");
  private static final Pattern PROSE =
      Pattern.compile("(?<=\\p{Ll})\\s(?=\\p{Lu}\\p{Ll}+\\.?\\s)|\\.\\s");

  /// "Různé (bod číslo 3)"
  private static final Pattern TAIL =
      Pattern.compile("\\s*\\(bodu? (?:c\\. ?|cislo )?\\d{1,2}\\)\\s*$");
  private static final int LONG_POINT = 70;

  private AgendaReader() {}

  static @Nullable List<Found<String>> read(Minutes minutes) {
    var segment = minutes.of(Section.AGENDA).filter(found -> !found.isEmpty()).findFirst();
    if (segment.isEmpty())
      return minutes.first(Section.AGENDA).isPresent() ? List.of() : headed(minutes);
    var points = points(segment.get());
    if (points.size() > 1) return points;
    // the list is the talk itself: a point, what was said of it, the next point
    var headed = headed(minutes);
    return headed == null || headed.size() < 3 ? points : headed;
  }

  private static final int LONGEST_HEADING = 120;

  /// Without an agenda of their own, short numbered headings that count up are one.
  private static @Nullable List<Found<String>> headed(Minutes minutes) {
    var unlabelled = minutes.points().unlabelled();
    if (!unlabelled.isEmpty())
      return unlabelled.stream().map(line -> point(line.text(), 0.7)).toList();
    var lettered = counted(minutes, AgendaReader::isCapital);
    if (lettered != null) return lettered;
    var numbered = counted(minutes, Line::isNumbered);
    if (numbered != null) return numbered;
    var pointed = counted(minutes, AgendaReader::isPoint);
    return pointed == null ? HeadingLines.in(minutes.lines()) : pointed;
  }

  /// "Téma 1 – Doprava", not a row of a table about "bod 1".
  private static boolean isPoint(Line line) {
    return line.is(Line.Kind.POINT) && line.cells().size() < 2;
  }

  private static boolean isCapital(Line line) {
    return line.is(Line.Kind.LETTER) && Character.isUpperCase(line.whole().chars().charAt(0));
  }

  /// Headings of one kind that count up from one; proposals of resolutions are none.
  private static @Nullable List<Found<String>> counted(Minutes minutes, Predicate<Line> kind) {
    var points = new ArrayList<Found<String>>();
    var decisions = 0;
    for (var line : minutes.lines()) {
      if (!kind.test(line) || line.marker().number() != points.size() + 1) continue;
      var text = line.cells().size() > 1 ? withoutMarker(line) : line.text();
      if (text.length() > LONGEST_HEADING || text.length() < 3) return null;
      if (DECISION.matcher(text.folded()).find() || isPerson(text)) decisions++;
      points.add(point(heading(text), 0.6));
    }
    return points.size() < 3 || decisions * 2 > points.size() ? null : points;
  }

  /// Somebody in a numbered list of people.
  private static boolean isPerson(Text text) {
    return PersonNames.at(text.chars())
        .filter(name -> name.certainty() >= 0.8 && !name.isOneWord())
        .isPresent();
  }

  /// Of a row of a table, "1. Úvod" in the first cell.
  private static Text withoutMarker(Line line) {
    var first = line.cells().getFirst();
    var mark = RUN_ON_MARK.matcher(first.chars());
    var title = mark.find() ? first.sub(mark.end()) : first;
    return title.length() < 3 ? line.text() : title;
  }

  /// Before the colon, without who speaks.
  private static Text heading(Text text) {
    var colon = text.chars().indexOf(':');
    var said = colon > 3 ? text.sub(0, colon) : text;
    var names = PersonNames.in(said.chars());
    if (names.isEmpty() || names.getLast().end() < said.length() - 1 || names.getLast().start() < 5)
      return said;
    return said.sub(0, names.getLast().start());
  }

  private static List<Found<String>> points(Segment segment) {
    var lines = segment.all().stream().filter(line -> !line.text().isBlank()).toList();
    var inLine = runOn(segment.first());
    if (inLine.size() > 1) return inLine;
    if (lines.size() == 1) {
      var runOn = runOn(lines.getFirst().whole());
      if (runOn.size() > 1) return runOn;
    }
    if (lines.stream().anyMatch(Line::isNumbered)) return numbered(lines);
    if (lines.stream().filter(line -> line.is(Line.Kind.LETTER)).count() > 1)
      return lettered(lines);
    var top = lines.stream().mapToInt(Line::indent).min().orElse(0);
    var points = new ArrayList<Found<String>>();
    for (var line : lines) {
      if (line.indent() <= top + 1 || line.is(Line.Kind.NONE)) points.add(point(line.text(), 0.85));
    }
    if (points.size() == 1 && !lines.getFirst().is(Line.Kind.BULLET))
      return listed(lines.getFirst().text());
    return points;
  }

  /// "a) Úvod", "b) Doprava": the letters count up, and begin again where the text does.
  private static List<Found<String>> lettered(List<Line> lines) {
    var points = new ArrayList<Found<String>>();
    for (var line : lines) {
      if (line.is(Line.Kind.LETTER) && line.marker().number() == points.size() + 1)
        points.add(point(line.text(), 0.9));
    }
    return points;
  }

  private static List<Found<String>> numbered(List<Line> lines) {
    var points = new ArrayList<Found<String>>();
    for (var line : lines) {
      if (line.isNumbered()) {
        var parts = runOn(line.whole());
        if (parts.size() > 1) points.addAll(parts);
        else points.add(point(line.text(), 0.95));
      } else if (line.is(Line.Kind.NONE) && !points.isEmpty() && line.startsSmall()) {
        var last = points.removeLast();
        points.add(
            new Found<>(
                last.value() + " " + line.text().chars(),
                last.confidence(),
                last.span().to(line.text().span())));
      }
    }
    return points;
  }

  /// "1. Zahájení 2. Kontrola úkolů 3. Různé", when the numbers count up.
  static List<Found<String>> runOn(Text text) {
    var points = new ArrayList<Found<String>>();
    var expected = 1;
    var last = text.sub(0, 0);
    for (var part : text.split(RUN_ON)) {
      var mark = RUN_ON_MARK.matcher(part.chars());
      if (!mark.find()) {
        if (part.isBlank()) continue;
        return List.of();
      }
      if (Integer.parseInt(mark.group(1)) != expected++) {
        // the points themselves follow in the same line
        return points.size() < 3 ? List.of() : cut(points, last);
      }
      last = part.sub(mark.end());
      points.add(point(last, 0.85));
    }
    return cut(points, last);
  }

  /// Behind the last point prose may follow in the same line.
  private static List<Found<String>> cut(List<Found<String>> points, Text last) {
    var prose = PROSE.matcher(last.chars());
    if (points.isEmpty() || last.length() < LONG_POINT || !prose.find()) return points;
    points.removeLast();
    points.add(point(last.sub(0, prose.start()), 0.7));
    return points;
  }

  /// "Program: zahájení, kontrola úkolů, různé."
  private static List<Found<String>> listed(Text text) {
    var separator = text.chars().contains(";") ? ";" : ",";
    var points = new ArrayList<Found<String>>();
    for (var part : text.split(Pattern.compile(separator + "|\\s[–-]\\s"))) {
      if (!part.isBlank()) points.add(point(part, 0.7));
    }
    return points;
  }

  private static Found<String> point(Text text, double sure) {
    var tail = TAIL.matcher(text.folded());
    var title = tail.find() ? text.sub(0, tail.start()) : text;
    var clean = title.strip(" \t,;.–-");
    return clean.found(clean.chars(), sure);
  }
}
