package org.spoluplan.algorithms.minutes;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Titles of the agenda that come back in the text: there the point of that name is dealt with.
final class Points {

  private static final int LONGEST = 140;
  private static final int SHORTEST = 4;
  private static final int SAME_START = 14;

  private final Set<Line> headings = new HashSet<>();
  private final List<Line> unlabelled = new ArrayList<>();

  private Points() {}

  static Points in(List<Line> lines) {
    var points = new Points();
    var agenda = agenda(lines);
    if (agenda.isEmpty()) {
      var run = run(lines);
      points.unlabelled.addAll(run);
      agenda = run;
    }
    if (agenda.isEmpty()) return points;
    var from = Math.max(0, lines.indexOf(agenda.getLast()) + 1);
    var titles = agenda.stream().map(Title::of).toList();
    for (var line : lines.subList(from, lines.size())) {
      if (line.text().length() > LONGEST) continue;
      var said = Title.of(line);
      if (titles.stream().anyMatch(title -> title.isSame(said))) points.headings.add(line);
    }
    return points;
  }

  /// A line that opens the talk about a point.
  boolean isHeading(Line line) {
    return headings.contains(line);
  }

  /// The points of an agenda that no heading announces.
  List<Line> unlabelled() {
    return unlabelled;
  }

  /// Lines of a list under a heading of an agenda.
  private static List<Line> agenda(List<Line> lines) {
    for (int i = 0; i < lines.size(); i++) {
      var heading = Headings.of(lines.get(i));
      if (heading.isEmpty() || heading.get().section() != Section.AGENDA) continue;
      var inLine = AgendaReader.runOn(lines.get(i).text().sub(heading.get().rest()));
      if (inLine.size() > 1) return titles(lines.get(i), inLine);
      var items = new ArrayList<Line>();
      for (int j = i + 1; j < lines.size() && isItem(lines.get(j), items); j++)
        items.add(lines.get(j));
      if (items.size() > 1) return items;
    }
    return List.of();
  }

  /// "Program: 1. Zahájení, 2. Různé" as lines.
  private static List<Line> titles(Line line, List<Found<String>> points) {
    var titles = new ArrayList<Line>();
    for (var point : points) {
      var text = line.text().sub(0, 0).append(Text.of(point.value()));
      var marker = new Line.Marker(Line.Kind.NUMBER, titles.size() + 1);
      titles.add(new Line(text, text, marker, 0, false, List.of()));
    }
    return titles;
  }

  private static boolean isItem(Line line, List<Line> before) {
    if (line.text().length() > LONGEST || line.text().isBlank()) return false;
    if (before.isEmpty()) return true;
    var first = before.getFirst();
    if (line.afterBlank() && !first.is(line.marker().kind())) return false;
    return !(line.isNumbered() && line.marker().number() <= before.getLast().marker().number());
  }

  /// Three or more marked lines one under another that mostly come back later.
  private static List<Line> run(List<Line> lines) {
    for (int i = 0; i < Math.min(60, lines.size()); i++) {
      var end = i;
      while (end < lines.size() && isMarked(lines.get(end)) && (end == i || goesOn(lines, i, end)))
        end++;
      if (end - i < 3) continue;
      var run = lines.subList(i, end);
      var rest =
          lines.subList(end, lines.size()).stream()
              .filter(line -> line.text().length() <= LONGEST)
              .map(Title::of)
              .toList();
      var back =
          run.stream().map(Title::of).filter(one -> rest.stream().anyMatch(one::isSame)).count();
      if (back * 3 >= run.size() * 2L) return List.copyOf(run);
      i = end - 1;
    }
    return List.of();
  }

  private static boolean goesOn(List<Line> lines, int first, int at) {
    var line = lines.get(at);
    return line.marker().kind() == lines.get(first).marker().kind()
        && (line.marker().number() == 0
            || line.marker().number() == at - first + lines.get(first).marker().number());
  }

  private static boolean isMarked(Line line) {
    return !line.is(Line.Kind.NONE)
        && line.text().length() >= SHORTEST
        && line.text().length() <= LONGEST;
  }

  /// @param bare   folded letters and digits
  /// @param number of the point; 0 when there is none
  private record Title(String bare, int number) {

    static Title of(Line line) {
      var folded = line.folded();
      var bare = new StringBuilder(folded.length());
      for (int i = 0; i < folded.length(); i++) {
        var c = folded.charAt(i);
        if (c == '?' || (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z')) bare.append(c);
        else if (!bare.isEmpty() && bare.charAt(bare.length() - 1) != ' ') bare.append(' ');
      }
      return new Title(bare.toString().strip(), line.marker().number());
    }

    boolean isSame(Title other) {
      if (Math.min(bare.length(), other.bare.length()) < SHORTEST) return false;
      if (number > 0 && other.number > 0 && number != other.number) return false;
      if (bare.equals(other.bare)) return true;
      if (Math.min(bare.length(), other.bare.length()) < SAME_START) return false;
      return bare.startsWith(other.bare) || other.bare.startsWith(bare);
    }
  }
}
