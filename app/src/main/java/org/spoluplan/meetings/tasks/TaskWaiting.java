package org.spoluplan.meetings.tasks;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.spoluplan.kernel.Today;
import org.spoluplan.meetings.Task;
import org.spoluplan.page.Page;
import org.spoluplan.page.Waiting;
import org.springframework.stereotype.Component;

/// Own open tasks wait for their owner.
@Component
class TaskWaiting implements Waiting {

  private static final int SOON_DAYS = 7;

  private final TaskRegister tasks;
  private final Clock clock;

  TaskWaiting(TaskRegister tasks, Clock clock) {
    this.tasks = tasks;
    this.clock = clock;
  }

  @Override
  public List<Item> of(Page page) {
    if (!page.actor().isSignedIn()) return List.of();
    return tasks.waitingFor(page.access().reach(page.actor(), TaskAction.REPORT)).stream()
        .map(task -> item(task, page))
        .toList();
  }

  private Item item(Task task, Page page) {
    return new Item(
        task.wording(),
        page.t(
            task.meeting() == null ? "task.from-body" : "task.from-meeting",
            task.body().name(),
            page.dates().plain(task.givenOn())),
        task.due().day(),
        task.due().in(page.words(), page.locale()),
        task.path(),
        page.t("task.report"),
        urgency(task, Today.of(clock)));
  }

  private static Urgency urgency(Task task, LocalDate today) {
    if (task.isOverdue(today)) return Urgency.OVERDUE;
    var due = task.due().day();
    return due != null && !due.isAfter(today.plusDays(SOON_DAYS)) ? Urgency.SOON : Urgency.OPEN;
  }
}
