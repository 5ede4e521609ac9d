package org.spoluplan.meetings.tasks;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.spoluplan.meetings.Task;
import org.spoluplan.meetings.TaskId;
import org.spoluplan.meetings.tasks.FateFilter.Which;
import org.spoluplan.page.Form;
import org.spoluplan.page.Option;
import org.spoluplan.page.Page;
import org.spoluplan.page.Paging;

/// Tasks of all years as a page shows them.
///
/// @param instead those tasks that took the place of others and that the reader may see
/// @param counts  of all years and fates, whichever of them is looked at
/// @param all     whether everything stands on one page, to be printed
record FateView(
    List<TaskFate> fates,
    Map<TaskId, Task> instead,
    FateCounts counts,
    FateFilter filter,
    Form form,
    Paging paging,
    boolean all,
    Choices choices) {

  /// What the filter offers to choose from.
  record Choices(List<Option> bodies, List<Option> years, List<Option> owners) {}

  Optional<Task> instead(Task task) {
    return Optional.ofNullable(task.replacedBy()).map(instead::get);
  }

  /// To the list of those that a number of the table counts.
  String link(@Nullable Integer year, Which which) {
    return filter.with(year, which).link() + "#ukoly";
  }

  String link(@Nullable Integer year, Fate fate) {
    return link(year, FateFilter.only(fate));
  }

  /// Everything of this choice on one page.
  String print() {
    return filter.link() + (filter.isFiltered() ? "&" : "") + "vse=true";
  }

  boolean isCut() {
    return paging.pages() > 1 && !all;
  }

  /// What was chosen, in words: on paper there is no form.
  String chosen(Page page) {
    var words = new java.util.StringJoiner(", ");
    label(choices.bodies(), "skupina").ifPresent(words::add);
    if (filter.year() != null) words.add(page.t("task.fate.given-in", filter.year().toString()));
    if (filter.which() != Which.ALL) words.add(page.t("task.fate.which", filter.which()));
    label(choices.owners(), "kdo").ifPresent(words::add);
    if (filter.text() != null) words.add("„" + filter.text() + "“");
    return words.toString();
  }

  private Optional<String> label(List<Option> options, String field) {
    return options.stream()
        .filter(option -> option.value().equals(form.value(field)))
        .map(Option::label)
        .findFirst();
  }
}
