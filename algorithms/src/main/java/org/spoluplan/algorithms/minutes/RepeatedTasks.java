package org.spoluplan.algorithms.minutes;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.spoluplan.algorithms.czech.Alike;

/// Tasks that are told twice count once: what a list says is not said again by a sentence.
final class RepeatedTasks {

  /// How sure what is told in sentences is at most.
  private static final double TOLD = 0.75;

  private static final double SAME = 0.5;

  private RepeatedTasks() {}

  static void remove(List<FoundTask> tasks) {
    var listed = new LinkedHashMap<Alike, FoundTask>();
    for (var task : tasks)
      if (task.what().confidence() > TOLD) listed.put(Alike.of(task.what().value()), task);
    var seen = new HashSet<String>();
    tasks.removeIf(task -> !seen.add(task.what().value() + day(task)));
    if (listed.isEmpty()) return;
    tasks.removeIf(task -> task.what().confidence() <= TOLD && isRepeated(task, listed));
  }

  private static boolean isRepeated(FoundTask told, Map<Alike, FoundTask> listed) {
    var said = Alike.of(told.what().value());
    var due = told.due();
    return listed.entrySet().stream()
        .filter(one -> due == null || isDue(one.getValue(), due))
        .anyMatch(one -> one.getKey().isShared(said, SAME));
  }

  private static String day(FoundTask task) {
    return task.due() == null ? "" : task.due().value();
  }

  private static boolean isDue(FoundTask task, Found<String> due) {
    return task.due() != null && task.due().value().equals(due.value());
  }
}
