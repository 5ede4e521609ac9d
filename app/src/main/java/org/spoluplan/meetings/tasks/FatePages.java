package org.spoluplan.meetings.tasks;

import java.text.Collator;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.spoluplan.access.Reach;
import org.spoluplan.meetings.BodySummary;
import org.spoluplan.meetings.Task;
import org.spoluplan.meetings.TaskId;
import org.spoluplan.page.Csv;
import org.spoluplan.page.Form;
import org.spoluplan.page.Option;
import org.spoluplan.page.Page;
import org.spoluplan.page.Paging;
import org.spoluplan.people.Organisation;
import org.spoluplan.people.Person;
import org.springframework.stereotype.Component;

/// Puts the page about what became of tasks together.
@Component
class FatePages {

  private static final int MOST_ON_PAPER = 2_000;

  private final TaskFates fates;
  private final OwnerNames names;
  private final TaskChoices choices;

  FatePages(TaskFates fates, OwnerNames names, TaskChoices choices) {
    this.fates = fates;
    this.names = names;
    this.choices = choices;
  }

  FateView view(Page page, Form form) {
    var filter = FateFilter.read(form);
    var sees = page.access().reach(page.actor(), TaskAction.VIEW);
    var total = fates.count(filter, sees);
    var paging = Paging.of(form, total, filter.fields());
    var all = form.checked("vse");
    var shown =
        all
            ? fates.list(filter, sees, 0, MOST_ON_PAPER)
            : fates.list(filter, sees, paging.offset(), Paging.SIZE);
    var counts = fates.counts(filter.whole(), sees);
    var offered = offered(page, fates.counts(FateFilter.EVERYTHING, sees), sees);
    return new FateView(shown, instead(page, shown), counts, filter, form, paging, all, offered);
  }

  Csv csv(Page page, List<TaskFate> all) {
    var csv =
        new Csv()
            .row(
                page.t("task.given"),
                page.t("task.body"),
                page.t("task.wording"),
                page.t("task.owner"),
                page.t("task.due.last-day"),
                page.t("task.fate.column"),
                page.t("task.fate.sentence"),
                page.t("task.fate.last-day"),
                page.t("task.note"),
                page.t("task.fate.instead"),
                page.t("task.address"));
    var instead = instead(page, all);
    for (var fate : all) {
      var task = fate.task();
      csv.row(
          task.givenOn(),
          task.body().name(),
          task.wording(),
          task.owner().name(),
          task.due().day(),
          page.t("task.fate.which", fate.fate()),
          FateSentence.of(fate, page).text(),
          fate.day(),
          fate.note(),
          task.replacedBy() == null || !instead.containsKey(task.replacedBy())
              ? ""
              : Objects.requireNonNull(instead.get(task.replacedBy())).wording(),
          task.path());
    }
    return csv;
  }

  private Map<TaskId, Task> instead(Page page, List<TaskFate> shown) {
    var seen = new HashMap<>(fates.replacements(shown));
    seen.values().removeIf(task -> !page.may(TaskAction.VIEW, task));
    return seen;
  }

  private FateView.Choices offered(Page page, FateCounts counts, Reach sees) {
    var years =
        counts.years().stream()
            .map(year -> String.valueOf(year.year()))
            .map(year -> new Option(year, year))
            .toList();
    return new FateView.Choices(choices.bodies(page, TaskAction.VIEW), years, owners(page, sees));
  }

  private List<Option> owners(Page page, Reach sees) {
    var book = names.of(fates.owners(sees));
    var organisations = book.organisations().values().stream().map(FatePages::option);
    var people = book.people().values().stream().map(FatePages::option);
    var bodies =
        fates.owners(sees).stream()
            .map(OwnerNames.Nameless::body)
            .filter(Objects::nonNull)
            .distinct()
            .map(book::body)
            .map(FatePages::option);
    return Stream.of(organisations, people, bodies)
        .flatMap(one -> one)
        .sorted(Comparator.comparing(Option::label, Collator.getInstance(page.locale())))
        .toList();
  }

  private static Option option(Organisation organisation) {
    return new Option(organisation.id().value().toString(), organisation.briefName());
  }

  private static Option option(Person person) {
    return new Option(person.id().value().toString(), person.name().inLists());
  }

  private static Option option(BodySummary body) {
    return new Option(body.id().value().toString(), body.name());
  }
}
