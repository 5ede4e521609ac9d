package org.spoluplan.meetings.tasks;

import java.util.List;
import org.spoluplan.meetings.Bodies;
import org.spoluplan.meetings.BodySummary;
import org.spoluplan.meetings.MeetingAction;
import org.spoluplan.page.Page;
import org.spoluplan.page.Waiting;
import org.springframework.stereotype.Component;

/// Tasks whose time has run out wait for those who care for the body that gave them, whoever has
/// them: one line for each body.
@Component
class OverdueWaiting implements Waiting {

  private final Bodies bodies;
  private final TaskRegister tasks;

  OverdueWaiting(Bodies bodies, TaskRegister tasks) {
    this.bodies = bodies;
    this.tasks = tasks;
  }

  @Override
  public List<Item> of(Page page) {
    var reach = page.access().reach(page.actor(), MeetingAction.CARE);
    if (reach.isEmpty()) return List.of();
    var overdue = tasks.overdue(page.access().reach(page.actor(), TaskAction.REPORT));
    return bodies.list(reach).stream()
        .filter(body -> overdue.containsKey(body.id()))
        .map(body -> item(page, body, overdue.getOrDefault(body.id(), 0)))
        .toList();
  }

  private static Item item(Page page, BodySummary body, int count) {
    return new Item(
        page.t("task.waits.overdue", count),
        body.name(),
        null,
        "",
        "/ukoly?poTerminu=true&skupina=" + body.id().value(),
        page.t("task.waits.overdue.act"),
        Urgency.OVERDUE);
  }
}
