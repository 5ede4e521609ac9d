package org.spoluplan.algorithms.minutes;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// What is to be done, by whom and until when: tables, lists under a heading of tasks, labelled
/// lines and sentences.
final class TaskReader {

  /// A line of its own that begins a task anywhere.
  private static final Pattern MARK =
      Pattern.compile(
          "^(?:(?:novy )?ukoly?(?: pro [^:]{3,40}(?=:))?\\s?(?:c\\.\\s?)?(?:\\d{1,3}(?:[/.-]\\d{1,4})?)?\\s?[:–-]|navrh\\s?:|zajisti\\s?:)");
  private static final Pattern NOBODY =
      Pattern.compile("\\W*(?:zadne|nejsou|nebyly ulozeny|bez ukolu|zadny|nebyly zadany)\\W*");

  private final Deadlines deadlines;
  private final Owners owners;
  private final TaskProse prose;
  private final TaskTable table;
  private final List<FoundTask> tasks = new ArrayList<>();
  private boolean none;

  /// @param met    the day of the meeting
  /// @param roster who is listed in the text
  TaskReader(@Nullable LocalDate met, Roster roster) {
    this.deadlines = new Deadlines(met);
    this.owners = new Owners(roster);
    this.prose = new TaskProse(deadlines, owners);
    this.table = new TaskTable(deadlines, owners);
  }

  /// "žádné"
  static boolean isNothing(Text said) {
    return NOBODY.matcher(said.folded()).matches();
  }

  /// Null where nothing is said of tasks; empty where the text says that there are none.
  @Nullable List<FoundTask> read(Minutes minutes) {
    table.read(minutes);
    for (var segment : minutes.segments()) {
      switch (segment.section()) {
        case TASKS -> listed(segment, false);
        case TASK_REVIEW -> listed(segment, true);
        case BODY, HEADER, CONCLUSION, AGENDA -> told(segment);
        default -> {}
      }
    }
    tasks.addAll(0, table.tasks());
    RepeatedTasks.remove(tasks);
    return tasks.isEmpty() && !none ? null : tasks;
  }

  /// Where items have codes or marks, other lines belong to the item above.
  private void listed(Segment segment, boolean review) {
    var lines =
        segment.all().stream()
            .filter(line -> !line.text().isBlank() && !table.isUsed(line))
            .toList();
    if (!lines.isEmpty() && NOBODY.matcher(lines.getFirst().folded()).matches()) {
      none = true;
      return;
    }
    var marked = lines.stream().anyMatch(TaskReader::isItem);
    Text open = null;
    var last = Line.Marker.NONE;
    for (var line : lines) {
      if (open == null || (marked ? isItem(line) : isNew(line))) {
        item(open, review, last);
        open = line.text();
        last = line.marker();
      } else {
        open = open.join(line.text());
      }
    }
    item(open, review, last);
  }

  /// "Úkoly: připravit žádost (Nová, do 30. 6.); dopracovat popis (vedoucí)": more in one line.
  private static List<Text> parts(Text text) {
    var parts = text.split(Pattern.compile(";\\s+(?![^(]*\\))"));
    return parts.size() > 1 && parts.stream().allMatch(part -> part.length() > 14)
        ? parts
        : List.of(text);
  }

  private boolean isSaid(Text sentence) {
    return TaskLabels.in(sentence.folded()).isEmpty() && !prose.in(sentence).isEmpty();
  }

  private static boolean isItem(Line line) {
    return !line.is(Line.Kind.NONE)
        || TaskText.isCoded(line.text())
        || TaskStates.leading(line.text()) > 0;
  }

  private static boolean isNew(Line line) {
    return !TaskLabels.begin(line) && (line.afterBlank() || !line.startsSmall());
  }

  /// In a review, and without a mark, a sentence that names neither who nor until when is a report.
  private void item(@Nullable Text text, boolean review, Line.Marker marker) {
    if (text == null || text.length() < 6) return;
    var parts = parts(text);
    if (parts.size() > 1) {
      parts.forEach(part -> item(part, review, marker));
      return;
    }
    var sentences = Sentences.of(text);
    if (sentences.size() > 1
        && sentences.stream().skip(1).anyMatch(one -> isDone(one) || isSaid(one))) {
      sentences(text);
      return;
    }
    var task = TaskText.read(text, deadlines, owners, 0.9);
    if (task == null) return;
    var bare = task.who() == null && task.due() == null && task.status() == null;
    if (bare && (review || (marker.kind() == Line.Kind.NONE && text.length() > 120))) return;
    if (review && task.status() == null && !TaskText.isCoded(text) && task.due() == null) return;
    tasks.add(task);
  }

  /// Labelled lines first; sentences of the others.
  private void told(Segment segment) {
    var lines = segment.all();
    var ordering = false;
    for (int i = 0; i < lines.size(); i++) {
      var line = lines.get(i);
      if (table.isUsed(line)) continue;
      var verb = Resolutions.verb(line);
      if (verb != null) {
        ordering = Resolutions.isOrder(verb);
        continue;
      }
      if (ordering && !line.is(Line.Kind.NONE)) {
        prose.ordered(line.text()).ifPresent(tasks::add);
        continue;
      }
      var end = i + 1;
      while (end < lines.size() && isMore(lines.get(end))) end++;
      if (end > i + 1 || (isMarked(line) && line.text().length() > 12)) {
        labelled(lines.subList(i, end));
        i = end - 1;
      } else if (segment.section() != Section.CONCLUSION || !owned(line)) {
        sentences(line.text());
      }
    }
  }

  private static boolean isMarked(Line line) {
    return MARK.matcher(line.folded()).find()
        || (TaskText.isCoded(line.text()) && TaskLabels.in(line.folded()).size() > 1);
  }

  private static boolean isMore(Line line) {
    return TaskLabels.begin(line) && !MARK.matcher(line.folded()).find();
  }

  /// "V. Malá - zpracovat dotazník - do 7. 11." among what was agreed.
  private boolean owned(Line line) {
    var task = TaskText.read(line.text(), deadlines, owners, 0.8);
    var who = task == null ? null : task.who();
    if (task == null || who == null || task.due() == null) return false;
    if (who.span().start() > task.what().span().start()) return false;
    tasks.add(task);
    return true;
  }

  private void labelled(List<Line> lines) {
    var text = lines.getFirst().text();
    var sentences = Sentences.of(text);
    if (lines.size() == 1 && sentences.size() > 1 && TaskLabels.in(text.folded()).size() < 2)
      text = sentences.getFirst();
    for (var line : lines.subList(1, lines.size())) text = text.join(line.whole());
    var task = TaskText.read(text, deadlines, owners, 0.85);
    if (task != null) tasks.add(task);
  }

  /// "Zařídí V. Šimicová do 31. 10."
  private boolean isDone(Text sentence) {
    var verbs = TaskVerbs.in(sentence);
    return sentence.length() < 70
        && ((!verbs.isEmpty() && verbs.getFirst().start() == 0)
            || sentence.folded().startsWith("udela to"))
        && owners.around(sentence, 0, sentence.chars().indexOf(' ') + 1) != null;
  }

  private void handed(Text what, Text rest) {
    var due = Deadlines.holding(rest, deadlines.in(rest));
    var clean = what.strip(" .,;");
    tasks.add(
        new FoundTask(
            clean.found(clean.chars(), 0.75),
            owners.around(rest, 0, rest.chars().indexOf(' ') + 1),
            due == null ? null : due.day(),
            null));
  }

  private void sentences(Text text) {
    var all = Sentences.of(text);
    for (int i = 0; i < all.size(); i++) {
      var sentence = all.get(i);
      if (i + 1 < all.size() && isDone(all.get(i + 1))) {
        handed(sentence, all.get(++i));
        continue;
      }
      var reviewed = prose.reviewed(sentence);
      if (reviewed != null) {
        tasks.add(reviewed);
        continue;
      }
      if (i + 1 < all.size()
          && TaskLabels.begin(Line.plain(all.get(i + 1)))
          && !TaskVerbs.in(sentence).isEmpty()) {
        var whole = sentence.join(all.get(++i));
        var task = TaskText.read(whole, deadlines, owners, 0.7);
        if (task != null && (task.due() != null || task.who() != null)) tasks.add(task);
        continue;
      }
      tasks.addAll(prose.in(sentence));
    }
  }
}
