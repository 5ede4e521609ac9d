package org.spoluplan.meetings.tasks;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.spoluplan.access.Access;
import org.spoluplan.access.Audit;
import org.spoluplan.access.Scoped;
import org.spoluplan.kernel.Today;
import org.spoluplan.meetings.Task;
import org.spoluplan.meetings.TaskId;
import org.spoluplan.page.Csv;
import org.spoluplan.page.Form;
import org.spoluplan.page.Html;
import org.spoluplan.page.Page;
import org.spoluplan.page.Reply;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/// The register: the list, taken away, and one task.
@Controller
class TaskController {

  private static final int MOST_SHOWN = 200;
  private static final int MOST_TAKEN_AWAY = 10_000;

  private final Access access;
  private final Audit audit;
  private final TaskRegister tasks;
  private final TaskChoices choices;
  private final TaskPages pages;
  private final Clock clock;

  TaskController(
      Access access,
      Audit audit,
      TaskRegister tasks,
      TaskChoices choices,
      TaskPages pages,
      Clock clock) {
    this.access = access;
    this.audit = audit;
    this.tasks = tasks;
    this.choices = choices;
    this.pages = pages;
    this.clock = clock;
  }

  @GetMapping("/ukoly")
  Reply list(Page page, Form form) {
    access.require(page.actor(), TaskAction.OPEN_REGISTER, Scoped.EVERYWHERE);
    var filter = TaskFilter.read(form);
    var shown = tasks.list(filter, sees(page), reports(page), MOST_SHOWN);
    var total = tasks.count(filter, sees(page), reports(page));
    audit.readList(page.actor(), TaskAction.VIEW, shown.size());
    var list = new TaskList(shown, total, form, filter, Today.of(clock));
    var bodies = choices.bodies(page, TaskAction.VIEW);
    return Html.of((out, i) -> JtetasksGenerated.render(out, i, page, list, bodies));
  }

  @GetMapping("/ukoly.csv")
  ResponseEntity<byte[]> takeAway(Page page, Form form) {
    access.require(page.actor(), TaskAction.OPEN_REGISTER, Scoped.EVERYWHERE);
    var all = tasks.list(TaskFilter.read(form), sees(page), reports(page), MOST_TAKEN_AWAY);
    audit.readList(page.actor(), TaskAction.VIEW, all.size());
    return csv(page, all).as("ukoly.csv");
  }

  @GetMapping("/ukoly/{id}")
  Reply show(@PathVariable TaskId id, Page page) {
    var task = tasks.get(id);
    access.require(page.actor(), TaskAction.VIEW, task);
    audit.read(page.actor(), TaskAction.VIEW, Assigning.thing(id));
    return pages.task(page, task, Form.filled(Map.of("version", task.version())));
  }

  private Csv csv(Page page, List<Task> all) {
    var csv =
        new Csv()
            .row(
                page.t("task.wording"),
                page.t("task.owner"),
                page.t("task.due"),
                page.t("task.due.last-day"),
                page.t("task.state"),
                page.t("task.overdue"),
                page.t("task.body"),
                page.t("task.given"),
                page.t("task.address"));
    var today = Today.of(clock);
    for (var task : all) {
      csv.row(
          task.wording(),
          task.owner().name(),
          task.due().in(page.words(), page.locale()),
          task.due().day(),
          page.t("task.state", task.state()),
          page.t(task.isOverdue(today) ? "task.yes" : "task.no"),
          task.body().name(),
          task.givenOn(),
          task.path());
    }
    return csv;
  }

  private org.spoluplan.access.Reach sees(Page page) {
    return access.reach(page.actor(), TaskAction.VIEW);
  }

  private org.spoluplan.access.Reach reports(Page page) {
    return access.reach(page.actor(), TaskAction.REPORT);
  }
}
