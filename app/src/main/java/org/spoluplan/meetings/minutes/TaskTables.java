package org.spoluplan.meetings.minutes;

import static org.spoluplan.meetings.minutes.Wording.say;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/// Who does what until when: each task where it fell, and all in a table at the end.
final class TaskTables {

  private TaskTables() {}

  static void write(MinutesDraft draft, Lines lines) {
    var open = new ArrayList<TaskDraft>();
    var confidential = new ArrayList<TaskDraft>();
    for (var item : draft.itemsAndParts().toList()) {
      for (var task : item.tasks()) {
        (task.confidential() || item.confidential() ? confidential : open).add(task);
      }
    }
    draft.beside().tasks().forEach(task -> (task.confidential() ? confidential : open).add(task));
    if (open.isEmpty() && confidential.isEmpty()) return;
    lines.add("## " + say("tasks"));
    if (!open.isEmpty()) lines.add(table(open));
    if (!confidential.isEmpty()) lines.add(table(confidential), true);
  }

  static String callout(TaskDraft task) {
    var text = "> " + Lines.bold(say("task") + ":") + " " + Lines.typed(task.wording());
    var details = new ArrayList<String>();
    if (task.owner() != null) details.add(say("task.line.owner", Lines.typed(task.owner())));
    if (task.precision() != TaskDraft.Precision.NONE) {
      details.add(say(task.owner() == null ? "task.line.due.alone" : "task.line.due", due(task)));
    }
    return details.isEmpty() ? text : text + "\n> " + String.join(", ", details);
  }

  private static String table(List<TaskDraft> tasks) {
    var table =
        new StringBuilder(row(say("task"), say("task.owner"), say("task.due")))
            .append("\n|---|---|---|");
    for (var task : tasks) {
      var owner = task.owner() == null ? say("task.unknown") : Lines.typed(task.owner());
      table.append('\n').append(row(Lines.typed(task.wording()), owner, due(task)));
    }
    return table.toString();
  }

  private static String row(String... cells) {
    return "| " + String.join(" | ", cells) + " |";
  }

  private static String due(TaskDraft task) {
    return switch (task.precision()) {
      case DAY -> Wording.DATES.brief(Objects.requireNonNull(task.due()));
      case MONTH -> Wording.DATES.month(Objects.requireNonNull(task.due()));
      case ONGOING -> say("task.ongoing");
      case NONE -> say("task.unknown");
    };
  }
}
