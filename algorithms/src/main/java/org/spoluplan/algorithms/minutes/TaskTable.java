package org.spoluplan.algorithms.minutes;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.spoluplan.algorithms.czech.Dates;

/// Tables of tasks: with a head that names the columns, or without one under a heading of tasks,
/// where the cells themselves say what they are.
final class TaskTable {

  private static final Pattern SLASHED = Pattern.compile("\\s/\\s");
  private static final Pattern NUMBER =
      Pattern.compile("(?:\\p{L}{1,4}[ -])?\\d{0,3}(?:[/.-]\\d{1,4})?[.)]?");
  private static final Pattern LEADING_NUMBER =
      Pattern.compile("^\\d{1,3}(?:/\\d{2,4}|[.)])?\\s+(?=\\p{L}{2})");
  private static final Pattern NOTHING = Pattern.compile("[-–—.\\s]*");

  private final Deadlines deadlines;
  private final Owners owners;
  private final List<FoundTask> tasks = new ArrayList<>();
  private final Set<Line> used = new HashSet<>();

  TaskTable(Deadlines deadlines, Owners owners) {
    this.deadlines = deadlines;
    this.owners = owners;
  }

  List<FoundTask> tasks() {
    return tasks;
  }

  /// The line was a row or a head.
  boolean isUsed(Line line) {
    return used.contains(line);
  }

  void read(Minutes minutes) {
    var lines = minutes.lines();
    Optional<TaskColumns> columns = Optional.empty();
    var head = 0;
    for (var line : lines) {
      var cells = cells(line);
      var here = TaskColumns.of(cells);
      if (here.isPresent()) {
        columns = here;
        head = cells.size();
        used.add(line);
      } else if (cells.size() < 2) {
        columns = Optional.empty();
      } else if (columns.isPresent()) {
        used.add(line);
        row(cells, columns.get(), head);
      }
    }
    for (var segment : minutes.segments()) {
      if (segment.section() == Section.TASKS || segment.section() == Section.TASK_REVIEW)
        segment.lines().stream().filter(line -> !isUsed(line)).forEach(this::headless);
    }
  }

  /// Cells between tabs, or between slashes that stand apart.
  private static List<Text> cells(Line line) {
    if (line.cells().size() > 1) return line.cells();
    if (!SLASHED.matcher(line.whole().chars()).find()) return List.of();
    var slashed = line.whole().split(SLASHED);
    return slashed.size() > 2 ? slashed.stream().map(Text::strip).toList() : List.of();
  }

  /// A row may have its number in one cell with what is to be done.
  private void row(List<Text> said, TaskColumns columns, int head) {
    var cells = new ArrayList<>(said);
    if (columns.hasNumbers() && cells.size() == head - 1) {
      cells.add(columns.number(), said.getFirst().sub(0, 0));
      cells.set(columns.what(), withoutNumber(cells.get(columns.what())));
    }
    var what = columns.what(cells);
    if (columns.isCombined()) {
      if (!NOTHING.matcher(what.chars()).matches())
        add(TaskText.read(what, deadlines, owners, 0.9));
      return;
    }
    if (what.length() < 4) return;
    var bare = columns.hasNumbers() ? what : withoutNumber(what);
    var who = columns.who(cells);
    var due = columns.due(cells);
    var status = columns.status(cells);
    var deadline = deadlines.first(due.isBlank() ? status : due);
    add(
        new FoundTask(
            bare.found(bare.chars(), 0.9),
            NOTHING.matcher(who.chars()).matches() ? null : owners.said(who),
            deadline == null ? null : deadline.day(),
            TaskStates.in(status.isBlank() ? due : status)));
  }

  private static Text withoutNumber(Text what) {
    var number = LEADING_NUMBER.matcher(what.chars());
    return number.find() ? what.sub(number.end()) : what;
  }

  /// Each cell says by itself what it is; the longest of the others is what is to be done.
  private void headless(Line line) {
    if (line.cells().size() < 3) return;
    var rest = new ArrayList<Text>();
    @Nullable Deadline due = null;
    Found<String> status = null;
    for (var cell : line.cells()) {
      if (cell.isBlank() || isNumber(cell, line)) continue;
      var deadline = deadlines.first(cell);
      if (deadline != null && cell.length() - (deadline.end() - deadline.start()) < 12)
        due = deadline;
      else if (TaskStates.isOnly(cell)) status = TaskStates.in(cell);
      else rest.add(cell);
    }
    var who = owner(rest);
    if (who != null) rest.remove(who);
    var what = rest.stream().max(Comparator.comparingInt(Text::length)).orElse(null);
    if (what == null || what.length() < 4 || (who == null && due == null)) return;
    used.add(line);
    add(
        new FoundTask(
            what.found(what.chars(), 0.85),
            who == null ? null : owners.said(who),
            due == null ? null : due.day(),
            status));
  }

  /// "20. 10." is one only in the first column.
  private static boolean isNumber(Text cell, Line row) {
    return NUMBER.matcher(cell.folded()).matches()
        && (cell.equals(row.cells().getFirst()) || Dates.in(cell.chars()).isEmpty());
  }

  /// The first cell that is somebody, where another is left.
  private @Nullable Text owner(List<Text> cells) {
    if (cells.size() < 2) return null;
    return cells.stream().filter(owners::isOwner).findFirst().orElse(null);
  }

  private void add(@Nullable FoundTask task) {
    Optional.ofNullable(task).ifPresent(tasks::add);
  }
}
