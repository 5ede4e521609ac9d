package org.spoluplan.meetings.tasks;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.spoluplan.kernel.NotFound;
import org.spoluplan.kernel.Today;
import org.spoluplan.meetings.AgendaItem;
import org.spoluplan.meetings.AgendaItemId;
import org.spoluplan.meetings.Agendas;
import org.spoluplan.meetings.Conclusions;
import org.spoluplan.meetings.Meeting;
import org.spoluplan.meetings.Meetings;
import org.spoluplan.meetings.OldMinutesText;
import org.spoluplan.meetings.Task;
import org.spoluplan.page.Form;
import org.spoluplan.page.Html;
import org.spoluplan.page.Page;
import org.spoluplan.thread.GoldenThread;
import org.springframework.stereotype.Component;

/// Puts the pages about tasks together.
@Component
class TaskPages {

  private final TaskRegister tasks;
  private final TaskHistory history;
  private final TaskChoices choices;
  private final Meetings meetings;
  private final Agendas agendas;
  private final Conclusions conclusions;
  private final GoldenThread thread;
  private final OldMinutesText oldMinutes;
  private final Clock clock;

  TaskPages(
      TaskRegister tasks,
      TaskHistory history,
      TaskChoices choices,
      Meetings meetings,
      Agendas agendas,
      Conclusions conclusions,
      GoldenThread thread,
      OldMinutesText oldMinutes,
      Clock clock) {
    this.tasks = tasks;
    this.history = history;
    this.choices = choices;
    this.meetings = meetings;
    this.agendas = agendas;
    this.conclusions = conclusions;
    this.thread = thread;
    this.oldMinutes = oldMinutes;
    this.clock = clock;
  }

  Html task(Page page, Task task, Form form) {
    var view = view(page, task);
    return Html.of((out, i) -> JtetaskGenerated.render(out, i, page, view, form));
  }

  Html cancel(Page page, Task task, Form form) {
    var view = view(page, task);
    return Html.of((out, i) -> JtecancelGenerated.render(out, i, page, view, form));
  }

  /// @param place where the form posts to, and what the task will come from
  Html form(Page page, NewTask place, Form form) {
    var owners = choices.owners(form);
    var bodies = choices.bodies(page, TaskAction.ASSIGN);
    return Html.of(
        (out, i) -> JtetaskformGenerated.render(out, i, page, place, form, owners, bodies));
  }

  Html atMeeting(Page page, Meeting meeting) {
    var view = meetingTasks(page, meeting);
    return Html.of((out, i) -> JtemeetingtasksGenerated.render(out, i, page, view));
  }

  MeetingTasks meetingTasks(Page page, Meeting meeting) {
    return new MeetingTasks(
        meeting,
        tasks.of(meeting.id()),
        tasks.reviewedAt(meeting.id()),
        openBefore(meeting),
        page.may(TaskAction.ASSIGN, meeting),
        Today.of(clock));
  }

  /// A meeting of years ago has nothing to say of what is open today.
  private List<Task> openBefore(Meeting meeting) {
    if (oldMinutes.has(meeting.id())) return List.of();
    return tasks.openOf(meeting.body().id()).stream()
        .filter(task -> !meeting.id().equals(task.meeting()))
        .toList();
  }

  private TaskView view(Page page, Task task) {
    return new TaskView(
        task,
        Optional.ofNullable(task.meeting()).map(meetings::get),
        Optional.ofNullable(task.item()).flatMap(this::item),
        Optional.ofNullable(task.conclusion()).flatMap(conclusions::find),
        Optional.ofNullable(task.replacedBy()).flatMap(tasks::find),
        history.of(task.id()),
        thread.of(Assigning.thing(task.id()), page),
        choices.meetings(page, task),
        choices.replacements(task),
        page.may(TaskAction.ASSIGN, task.body()),
        mayReport(page, task),
        Today.of(clock));
  }

  static boolean mayReport(Page page, Task task) {
    return page.may(TaskAction.ASSIGN, task.body()) || page.may(TaskAction.REPORT, task.owner());
  }

  private Optional<AgendaItem> item(@Nullable AgendaItemId id) {
    try {
      return id == null ? Optional.empty() : Optional.of(agendas.get(id));
    } catch (NotFound e) {
      return Optional.empty();
    }
  }
}
