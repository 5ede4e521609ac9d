package org.spoluplan.meetings.tasks;

import java.time.Clock;
import org.spoluplan.kernel.Today;
import org.spoluplan.meetings.TaskDue;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Says of each task in time that it is due, and once more when it is overdue. Looks every hour of
/// the day, so that a computer that sleeps at night misses nothing; nobody is reminded twice.
@Service
@Transactional
class Reminding {

  private final DueTasks tasks;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  Reminding(DueTasks tasks, ApplicationEventPublisher events, Clock clock) {
    this.tasks = tasks;
    this.events = events;
    this.clock = clock;
  }

  @Scheduled(cron = "${spoluplan.reminders:0 5 7-18 * * *}", zone = "Europe/Prague")
  void remind() {
    var today = Today.of(clock);
    for (var task : tasks.until(today.plusDays(Reminder.DAYS_BEFORE))) {
      var overdue = task.reminder().on(today);
      if (overdue.isPresent() && tasks.markReminded(task, clock.instant())) {
        events.publishEvent(new TaskDue(task.id(), overdue.get()));
      }
    }
  }
}
