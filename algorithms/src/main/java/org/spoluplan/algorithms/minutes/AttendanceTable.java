package org.spoluplan.algorithms.minutes;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.spoluplan.algorithms.czech.PersonName;
import org.spoluplan.algorithms.czech.PersonNames;

/// A table of who was there: a name a row, columns "Přítomen", "Nepřítomen", "Omluven" with marks,
/// or one column that says it in words. A table whose marks were lost says nothing of anybody.
final class AttendanceTable {

  /// Heads of a column that says everything.
  private static final String ONE =
      "ucast(?: na jednani)?|prezence|dochazka|podpis|pritomnost|pritomen ?/ ?nepritomen|p ?/ ?o ?/ ?n";

  /// "P", "O", "N" where one column says everything.
  private static final Map<String, Section> CODES =
      Map.of(
          "p", Section.ATTENDEES,
          "a", Section.ATTENDEES,
          "ano", Section.ATTENDEES,
          "o", Section.EXCUSED,
          "om", Section.EXCUSED,
          "omluva", Section.EXCUSED,
          "n", Section.ABSENT,
          "ne", Section.ABSENT,
          "h", Section.GUESTS,
          "host", Section.GUESTS);
  private static final Pattern BRACKET = Pattern.compile("\\s*\\(([^()]{3,80})\\)");
  private static final Pattern MARK =
      Pattern.compile("v\\. ?r\\.?|podepsan[ao]?|x|×|ano|a|1|/|v|✓|✔|\\+|•|p|o|n|\\*");

  private final Map<Section, List<Found<FoundPerson>>> people = new EnumMap<>(Section.class);
  private final Map<String, Section> codes;
  private boolean marked;
  private int named;

  private AttendanceTable(Map<String, Section> codes) {
    this.codes = codes;
  }

  static Optional<AttendanceTable> in(Minutes minutes) {
    var lines = minutes.lines();
    var explained = AttendanceLegend.in(lines).map(AttendanceTable::new).map(it -> it.all(lines));
    if (explained.isPresent() && explained.get().marked) return explained;
    for (int i = 0; i < lines.size(); i++) {
      var columns = columns(lines.get(i));
      if (columns.isEmpty()) continue;
      var table = new AttendanceTable(CODES);
      for (int row = i + 1; row < lines.size() && lines.get(row).cells().size() > 1; row++) {
        table.row(lines.get(row), columns);
      }
      if (table.named > 0 || isLost(lines, i + 1)) return Optional.of(table);
    }
    return Optional.empty();
  }

  /// Of the rows nothing but names is left.
  private static boolean isLost(List<Line> lines, int row) {
    return row < lines.size()
        && lines.get(row).cells().size() < 2
        && named(List.of(lines.get(row).text())).isPresent();
  }

  /// Rows of people wherever they stand, marked as the text explains.
  private AttendanceTable all(List<Line> lines) {
    for (var line : lines) {
      if (line.cells().size() < 2) continue;
      var person = named(line.cells());
      if (person.isEmpty()) continue;
      for (var cell : line.cells().reversed()) {
        var section = codes.get(cell.folded());
        if (section == null) continue;
        add(section, person.get());
        break;
      }
    }
    return this;
  }

  private void add(Section section, Found<FoundPerson> person) {
    marked = true;
    people.computeIfAbsent(section, _ -> new ArrayList<>()).add(person);
  }

  /// Null where no row is marked at all; empty where others are marked and nobody so.
  @Nullable List<Found<FoundPerson>> of(Section section) {
    if (!marked) return null;
    var found = people.get(section);
    if (found != null) return found;
    return section == Section.ATTENDEES ? List.of() : null;
  }

  /// By the place of the column; nothing where the line is no head of such a table.
  private static Map<Integer, Section> columns(Line line) {
    var columns = new HashMap<Integer, Section>();
    for (int i = 0; i < line.cells().size(); i++) {
      var section = status(line.cells().get(i).folded());
      if (section != null) columns.put(i, section);
    }
    var one = line.cells().stream().anyMatch(cell -> cell.folded().matches(ONE));
    return columns.size() > 1 || one ? columns : Map.of();
  }

  private static @Nullable Section status(String folded) {
    if (folded.matches("(?:ne|ne-)pritom\\p{L}*|neomluv\\p{L}*|chybi|chybel\\p{L}*"))
      return Section.ABSENT;
    if (folded.matches("pritom\\p{L}*|" + ONE)) return Section.ATTENDEES;
    return folded.matches("omluv\\p{L}*") ? Section.EXCUSED : null;
  }

  private void row(Line line, Map<Integer, Section> columns) {
    var cells = line.cells();
    var person = named(cells);
    if (person.isEmpty()) return;
    named++;
    for (int i = 0; i < cells.size(); i++) {
      var said = cells.get(i).folded();
      var word = status(said);
      var column = columns.get(i);
      var section =
          word != null ? word : column == null ? null : marked(said, column, columns.size() == 1);
      if (section == null) continue;
      add(isGuest(line) ? Section.GUESTS : section, person.get());
      return;
    }
  }

  private @Nullable Section marked(String said, Section column, boolean alone) {
    if (alone && codes.containsKey(said)) return codes.get(said);
    return MARK.matcher(said).matches() ? column : null;
  }

  private static boolean isGuest(Line line) {
    return line.folded().startsWith("host");
  }

  private static FoundPerson person(PersonName name, String beside) {
    var role = PeopleWords.isRole(beside);
    return new FoundPerson(
        name.value(), name.titles(), role ? beside : "", role || beside.length() < 2 ? "" : beside);
  }

  private static Optional<Found<FoundPerson>> named(List<Text> cells) {
    for (int i = 0; i < cells.size(); i++) {
      var cell = cells.get(i);
      var name = PersonNames.at(cell.chars());
      if (name.isEmpty() || name.get().certainty() < 0.6 || name.get().isOneWord()) continue;
      var behind = BRACKET.matcher(cell.chars().substring(name.get().end()));
      var beside =
          behind.lookingAt()
              ? behind.group(1)
              : i + 1 < cells.size() ? cells.get(i + 1).chars() : "";
      var person = person(name.get(), beside);
      return Optional.of(
          cell.sub(name.get().start(), name.get().end()).found(person, name.get().certainty()));
    }
    return Optional.empty();
  }
}
