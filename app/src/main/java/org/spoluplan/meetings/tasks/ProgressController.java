package org.spoluplan.meetings.tasks;

import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.spoluplan.access.Access;
import org.spoluplan.kernel.Refusal;
import org.spoluplan.meetings.MeetingId;
import org.spoluplan.meetings.Meetings;
import org.spoluplan.meetings.Task;
import org.spoluplan.meetings.TaskId;
import org.spoluplan.meetings.TaskState;
import org.spoluplan.page.Form;
import org.spoluplan.page.Html;
import org.spoluplan.page.Page;
import org.spoluplan.page.Redirect;
import org.spoluplan.page.Reply;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/// How tasks are getting on, and their end.
@Controller
@RequestMapping("/ukoly/{id}")
class ProgressController {

  private final Access access;
  private final TaskRegister tasks;
  private final Meetings meetings;
  private final Progressing progressing;
  private final Assigning assigning;
  private final TaskPages pages;

  ProgressController(
      Access access,
      TaskRegister tasks,
      Meetings meetings,
      Progressing progressing,
      Assigning assigning,
      TaskPages pages) {
    this.access = access;
    this.tasks = tasks;
    this.meetings = meetings;
    this.progressing = progressing;
    this.assigning = assigning;
    this.pages = pages;
  }

  /// From the page of the task, or from the review of tasks at a meeting.
  @PostMapping("/stav")
  Reply report(@PathVariable TaskId id, Page page, Form form) {
    var task = tasks.get(id);
    requireReporting(page, task);
    var state = form.choice("state", TaskState.class);
    if (state == TaskState.CANCELLED) form.reject("state", "form.error.choose");
    var note = form.optionalText("note", 2000);
    var meeting = meeting(form, task);
    var version = form.integer("version", 0, Integer.MAX_VALUE);
    if (!form.valid()) return pages.task(page, task, form).asInvalid();
    return progressing
        .report(page.actor(), task, state, note, meeting, version)
        .either(
            _ -> back(task, form).saying(reported(page, state), task.path() + "/vratit"),
            refusal -> refused(page, id, form, refusal));
  }

  @PostMapping("/vratit")
  Reply undo(@PathVariable TaskId id, Page page) {
    var task = tasks.get(id);
    requireReporting(page, task);
    return progressing
        .undo(page.actor(), task)
        .either(
            _ -> Redirect.to(task.path()).saying(page.t("task.undone")),
            refusal -> refused(page, id, Form.empty(), refusal));
  }

  @GetMapping("/zrusit")
  Reply cancelForm(@PathVariable TaskId id, Page page) {
    var task = tasks.get(id);
    access.require(page.actor(), TaskAction.ASSIGN, task.body());
    return pages.cancel(page, task, Form.filled(Map.of("version", task.version())));
  }

  @PostMapping("/zrusit")
  Reply cancel(@PathVariable TaskId id, Page page, Form form) {
    var task = tasks.get(id);
    access.require(page.actor(), TaskAction.ASSIGN, task.body());
    var because = form.text("because", 2000);
    var instead = Optional.ofNullable(form.optionalId("instead")).map(TaskId::new);
    instead
        .flatMap(tasks::find)
        .ifPresentOrElse(
            other -> access.require(page.actor(), TaskAction.ASSIGN, other.body()),
            () -> instead.ifPresent(_ -> form.reject("instead", "form.error.choose")));
    var version = form.integer("version", 0, Integer.MAX_VALUE);
    if (!form.valid()) return pages.cancel(page, task, form).asInvalid();
    return assigning
        .cancel(page.actor(), task, because, instead.orElse(null), version)
        .either(
            _ -> Redirect.to(task.path()).saying(page.t("task.cancelled"), task.path() + "/vratit"),
            refusal -> cancelRefused(page, id, form, refusal));
  }

  /// Who gives tasks in the body may; else whoever has the task.
  private void requireReporting(Page page, Task task) {
    if (page.may(TaskAction.ASSIGN, task.body())) return;
    access.require(page.actor(), TaskAction.REPORT, task.owner());
  }

  /// A meeting of the body that gave the task, or none.
  private @Nullable MeetingId meeting(Form form, Task task) {
    var id = form.optionalId("meeting");
    if (id == null) return null;
    var known = meetings.of(task.body().id()).stream().anyMatch(met -> met.id().value().equals(id));
    if (!known) form.reject("meeting", "form.error.choose");
    return new MeetingId(id);
  }

  private static Redirect back(Task task, Form form) {
    var review = form.checked("review");
    return Redirect.to(review ? "/jednani/" + form.value("meeting") + "/ukoly" : task.path());
  }

  private static String reported(Page page, TaskState state) {
    return page.t("task.reported", page.t("task.state", state));
  }

  private Html refused(Page page, TaskId id, Form form, Refusal refusal) {
    var newest = tasks.get(id);
    var again = form.with("version", newest.version());
    return pages.task(page.refusing(refusal), newest, again).refused(refusal);
  }

  private Html cancelRefused(Page page, TaskId id, Form form, Refusal refusal) {
    var newest = tasks.get(id);
    var again = form.with("version", newest.version());
    return pages.cancel(page.refusing(refusal), newest, again).refused(refusal);
  }
}
