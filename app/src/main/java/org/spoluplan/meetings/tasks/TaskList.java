package org.spoluplan.meetings.tasks;

import java.time.LocalDate;
import java.util.List;
import org.spoluplan.meetings.Task;
import org.spoluplan.page.Form;

/// The register as a page shows it.
///
/// @param total how many the filter lets through; more than the tasks when the list is cut
record TaskList(List<Task> tasks, int total, Form form, TaskFilter filter, LocalDate today) {

  boolean isFiltered() {
    return filter.mine()
        || filter.body() != null
        || filter.overdue()
        || filter.text() != null
        || filter.scope() != TaskFilter.Scope.UNFINISHED;
  }

  String sortedBy(String sort) {
    return "/ukoly?" + TaskFilter.query(form, TaskFilter.Sort.valueOf(sort));
  }

  boolean isSortedBy(String sort) {
    return filter.sort() == TaskFilter.Sort.valueOf(sort);
  }

  /// What became of all tasks, of the same body when one is chosen.
  String fates() {
    var body = filter.body();
    return FateFilter.PATH + (body == null ? "" : "?skupina=" + body);
  }

  String csv() {
    return "/ukoly.csv?" + TaskFilter.query(form, null);
  }
}
