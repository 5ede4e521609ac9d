package org.spoluplan.algorithms.minutes;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.spoluplan.algorithms.czech.PersonNames;

/// Cuts lines into sections. A section goes on until another is opened; lists of people and fields
/// end by themselves where what follows is neither.
final class Segmenting {

  private static final Pattern PROSE =
      Pattern.compile(
          ".*\\b(?:byl[aoiy]?|jsou|bude|budou|jednani zahaji|privital|informoval|predstavil|konstatoval|navrh[lu]|dojde|probehl|diskuse|uvedla?|sezna(?:m|l))\\b.*");
  private static final Pattern SPEAKER = Pattern.compile("\\p{Lu}\\p{L}+:\\s\\p{L}");
  private static final int LONG_PROSE = 180;

  private final List<Segment> done = new ArrayList<>();
  private Section section = Section.HEADER;
  private Line heading;
  private Text first;
  private List<Line> lines = new ArrayList<>();

  private final Points points;

  private Segmenting(Line start, Points points) {
    this.points = points;
    heading = start;
    first = start.text().sub(0, 0);
  }

  static List<Segment> of(List<Line> lines, Points points) {
    if (lines.isEmpty()) return List.of();
    var segmenting = new Segmenting(lines.getFirst(), points);
    var fields = Fields.in(lines);
    for (var line : lines) segmenting.take(line, fields.of(line));
    segmenting.close();
    return segmenting.done;
  }

  private void take(Line line, Optional<Headings.Heading> opened) {
    if (opened.isPresent() && fits(line, opened.get())) {
      close();
      section = opened.get().section();
      heading = line;
      first = line.text().sub(opened.get().rest()).strip();
      return;
    }
    if (points.isHeading(line) || endsHere(line)) {
      close();
      section = Section.BODY;
      heading = line;
      first = line.text().sub(0, 0);
    }
    lines.add(line);
  }

  /// A point of the agenda that is called like a section is no section.
  private boolean fits(Line line, Headings.Heading opened) {
    if (opened.section().isOfHead() && isUnderWay()) return false;
    if (points.isHeading(line)) return true;
    if (section == Section.AGENDA && line.isNumbered() && !opened.colon()) return false;
    if (section == Section.AGENDA && line.is(Line.Kind.BULLET) && !opened.colon()) return false;
    if (opened.section() == Section.CONCLUSION && section == Section.AGENDA && !opened.colon())
      return !isListed(line);
    return true;
  }

  /// The meeting itself is told of already: "Termín:" is one of a task.
  private boolean isUnderWay() {
    if (section == Section.TASKS || section == Section.TASK_REVIEW) return true;
    return done.stream()
        .anyMatch(
            segment ->
                segment.section() == Section.TASKS
                    || segment.section() == Section.TASK_REVIEW
                    || segment.section() == Section.CONCLUSION
                    || (segment.section() == Section.BODY && segment.lines().size() > 2));
  }

  /// "Závěr" right after the numbered points of an agenda without numbers of its own.
  private boolean isListed(Line line) {
    return !lines.isEmpty()
        && !lines.getLast().isNumbered()
        && line.indent() == lines.getLast().indent()
        && !line.afterBlank();
  }

  private boolean endsHere(Line line) {
    if (section == Section.HEADER || section == Section.BODY) return false;
    if (line.is(Line.Kind.POINT) && section != Section.AGENDA) return true;
    if (line.is(Line.Kind.POINT)) return (lines.isEmpty() && !first.isBlank()) || restarts(line);
    if (section.isOfPeople()) return endsPeople(line);
    if (section.isShort()) return !(first.isBlank() && lines.isEmpty());
    if (section == Section.AGENDA) return endsAgenda(line);
    if (section == Section.ANNEXES) return line.afterBlank() || lines.size() > 12;
    if (section == Section.NEXT) return (!first.isBlank() && line.afterBlank()) || lines.size() > 2;
    if (section == Section.CONCLUSION) return endsConclusion(line);
    if (section == Section.TASKS || section == Section.TASK_REVIEW) return endsTasks(line);
    return false;
  }

  private boolean endsPeople(Line line) {
    var text = line.text().chars();
    if (isSingle() && !isAlone() && !startsWithName(text)) return true;
    if (line.isNumbered() && startsWithName(text)) return false;
    if (line.isNumbered() && section != Section.GUESTS) return true;
    if (text.isEmpty()) return line.is(Line.Kind.BULLET);
    if (SPEAKER.matcher(text).lookingAt() && text.length() > 40) return true;
    if (text.length() > LONG_PROSE && !looksLikeNames(text)) return true;
    if (!line.afterBlank() && lines.isEmpty() && first.isBlank()) return false;
    return (PROSE.matcher(line.folded()).matches() && !startsWithName(text))
        || (line.afterBlank() && !looksLikeNames(text) && !(first.isBlank() && lines.isEmpty()));
  }

  /// Signatures name one or two people and then something else.
  private boolean isSingle() {
    return section == Section.TAKERS || section == Section.VERIFIERS || section == Section.CHAIR;
  }

  private boolean isAlone() {
    return first.isBlank() && lines.isEmpty();
  }

  private static boolean startsWithName(String text) {
    return PersonNames.at(text).filter(name -> name.certainty() >= 0.6).isPresent();
  }

  private static boolean looksLikeNames(String text) {
    return PersonNames.at(text).filter(name -> name.certainty() >= 0.5).isPresent();
  }

  /// Points begin again with a lower number, a sentence stands between, or an empty line and prose.
  private boolean endsAgenda(Line line) {
    if (line.isNumbered()) return restarts(line);
    if (line.is(Line.Kind.LETTER) && line.marker().number() == 1 && !isAlone()) return true;
    if (line.is(Line.Kind.BULLET) || line.is(Line.Kind.LETTER) || line.is(Line.Kind.SUB_NUMBER)) {
      return line.afterBlank()
          && lines.stream().anyMatch(Line::isNumbered)
          && line.text().length() > 90;
    }
    if (isAlone()) return false;
    return line.afterBlank()
        || (lines.stream().anyMatch(Line::isNumbered) && line.text().length() > 60);
  }

  private boolean restarts(Line line) {
    var highest =
        lines.stream().filter(Line::isNumbered).mapToInt(l -> l.marker().number()).max().orElse(0);
    return line.marker().number() <= highest
        || (line.is(Line.Kind.POINT) && lines.stream().anyMatch(l -> l.is(Line.Kind.NUMBER)));
  }

  /// A conclusion of a point ends where the next point begins.
  private boolean endsConclusion(Line line) {
    if (isAlone()) return false;
    if (line.isNumbered() && heading.isNumbered()) return false;
    return line.afterBlank()
        || (line.isNumbered() && !lines.isEmpty() && !lines.getFirst().isNumbered())
        || (line.isNumbered() && !first.isBlank());
  }

  /// "1. Kontrola úkolů" ends where "2. …" begins; a list of its own where prose follows a gap.
  private boolean endsTasks(Line line) {
    if (NextReader.isSaid(line) || TaskReader.isNothing(first)) return true;
    if (!lines.isEmpty() && isRow(lines.getLast())) return !isRow(line);
    if (isOneTask()) return !TaskLabels.begin(line) && !line.startsSmall();
    if (section == Section.TASK_REVIEW
        && lines.size() > 1
        && !lines.getLast().afterBlank()
        && HeadingLines.isTitle(line)) return true;
    if (line.isNumbered()
        && line.afterBlank()
        && !isAlone()
        && lines.stream().noneMatch(Line::isNumbered)) return true;
    if (heading.isNumbered() && line.is(heading.marker().kind())) {
      return line.marker().number() == heading.marker().number() + 1;
    }
    return line.afterBlank()
        && !isAlone()
        && line.is(Line.Kind.NONE)
        && !lines.isEmpty()
        && !lines.getLast().is(Line.Kind.NONE);
  }

  private static boolean isRow(Line line) {
    return line.cells().size() > 2;
  }

  /// "Úkol: oslovit polikliniku": one task, not a list.
  private boolean isOneTask() {
    return heading.folded().matches("(?:novy )?ukol\\b.*") && !first.isBlank();
  }

  private void close() {
    if (section != Section.HEADER || !lines.isEmpty()) {
      done.add(new Segment(section, heading, first, lines));
    }
    lines = new ArrayList<>();
  }
}
