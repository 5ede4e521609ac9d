package org.spoluplan.meetings.tasks;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.UUID;
import org.spoluplan.access.Access;
import org.spoluplan.access.Scoped;
import org.spoluplan.kernel.Refusal;
import org.spoluplan.kernel.Today;
import org.spoluplan.meetings.AgendaItem;
import org.spoluplan.meetings.Agendas;
import org.spoluplan.meetings.Bodies;
import org.spoluplan.meetings.BodyId;
import org.spoluplan.meetings.Conclusion;
import org.spoluplan.meetings.Conclusions;
import org.spoluplan.meetings.LivePage;
import org.spoluplan.meetings.Meeting;
import org.spoluplan.meetings.MeetingId;
import org.spoluplan.meetings.Meetings;
import org.spoluplan.meetings.TaskId;
import org.spoluplan.page.Form;
import org.spoluplan.page.Html;
import org.spoluplan.page.Page;
import org.spoluplan.page.Redirect;
import org.spoluplan.page.Reply;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/// Tasks are given and worded anew.
@Controller
class AssigningController {

  private final Access access;
  private final Bodies bodies;
  private final Meetings meetings;
  private final Agendas agendas;
  private final Conclusions conclusions;
  private final TaskRegister tasks;
  private final Assigning assigning;
  private final TaskPages pages;
  private final Clock clock;

  AssigningController(
      Access access,
      Bodies bodies,
      Meetings meetings,
      Agendas agendas,
      Conclusions conclusions,
      TaskRegister tasks,
      Assigning assigning,
      TaskPages pages,
      Clock clock) {
    this.access = access;
    this.bodies = bodies;
    this.meetings = meetings;
    this.agendas = agendas;
    this.conclusions = conclusions;
    this.tasks = tasks;
    this.assigning = assigning;
    this.pages = pages;
    this.clock = clock;
  }

  @GetMapping("/jednani/{id}/ukoly")
  Reply atMeeting(@PathVariable MeetingId id, Page page) {
    var meeting = meetings.get(id);
    access.require(page.actor(), TaskAction.VIEW, meeting);
    return pages.atMeeting(page, meeting);
  }

  @GetMapping("/jednani/{id}/ukoly/novy")
  Reply atMeetingForm(@PathVariable MeetingId id, Page page, Form form) {
    var meeting = meetings.get(id);
    access.require(page.actor(), TaskAction.ASSIGN, meeting);
    return pages.form(page, place(meeting, form), form.with("precision", "day"));
  }

  @PostMapping("/jednani/{id}/ukoly")
  Reply assignAtMeeting(@PathVariable MeetingId id, Page page, Form form) {
    var meeting = meetings.get(id);
    access.require(page.actor(), TaskAction.ASSIGN, meeting);
    var details = TaskDetails.read(form, today());
    var origin = origin(meeting, form);
    if (!form.valid()) return pages.form(page, place(meeting, form), form).asInvalid();
    var task = assigning.assign(page.actor(), meeting.body().id(), origin, details);
    var back = form.has("zpet", "zive") ? LivePage.path(id) : meeting.path() + "/ukoly";
    return assigned(page, back + "#" + task.value(), details);
  }

  @GetMapping("/ukoly/novy")
  Reply betweenMeetingsForm(Page page, Form form) {
    requireSomewhere(page);
    return pages.form(page, NewTask.BETWEEN_MEETINGS, form.with("precision", "day"));
  }

  @PostMapping("/ukoly")
  Reply assign(Page page, Form form) {
    requireSomewhere(page);
    var details = TaskDetails.read(form, today());
    var body = Optional.ofNullable(form.optionalId("skupina")).map(BodyId::new);
    if (body.isEmpty()) form.reject("skupina", "form.error.choose");
    if (!form.valid()) return pages.form(page, NewTask.BETWEEN_MEETINGS, form).asInvalid();
    access.require(page.actor(), TaskAction.ASSIGN, bodies.get(body.get()));
    var id = assigning.assign(page.actor(), body.get(), Origin.BETWEEN_MEETINGS, details);
    return assigned(page, "/ukoly/" + id.value(), details);
  }

  @GetMapping("/ukoly/{id}/upravit")
  Reply editForm(@PathVariable TaskId id, Page page) {
    var task = tasks.get(id);
    access.require(page.actor(), TaskAction.ASSIGN, task.body());
    return pages.form(page, NewTask.anew(task), TaskDetails.form(task));
  }

  @PostMapping("/ukoly/{id}")
  Reply edit(@PathVariable TaskId id, Page page, Form form) {
    var task = tasks.get(id);
    access.require(page.actor(), TaskAction.ASSIGN, task.body());
    var details = TaskDetails.read(form, today());
    var version = form.integer("version", 0, Integer.MAX_VALUE);
    if (!form.valid()) return pages.form(page, NewTask.anew(task), form).asInvalid();
    return assigning
        .edit(page.actor(), task, details, version)
        .either(
            _ -> Redirect.to(task.path()).saying(page.t("page.saved")),
            refusal -> changedMeanwhile(page, id, form, refusal));
  }

  /// What was typed stays, over the version that is there now.
  private Html changedMeanwhile(Page page, TaskId id, Form form, Refusal refusal) {
    var newest = tasks.get(id);
    var again = form.with("version", newest.version());
    return pages.form(page.refusing(refusal), NewTask.anew(newest), again).refused(refusal);
  }

  /// A task of nobody, or with a day that has passed, may be meant so; it is said.
  private Redirect assigned(Page page, String path, TaskDetails details) {
    var late = details.due().isOver(today());
    if (!late && !details.isNobodys()) return Redirect.to(path).saying(page.t("task.assigned"));
    var missing = new StringJoiner(" ").add(page.t("task.assigned"));
    if (details.isNobodys()) missing.add(page.t("task.assigned.nobody"));
    if (late) missing.add(page.t("task.assigned.late"));
    return Redirect.to(path).warning(missing.toString());
  }

  private LocalDate today() {
    return Today.of(clock);
  }

  private void requireSomewhere(Page page) {
    if (page.maySomewhere(TaskAction.ASSIGN)) return;
    access.require(page.actor(), TaskAction.ASSIGN, Scoped.EVERYWHERE);
  }

  private NewTask place(Meeting meeting, Form form) {
    var conclusion = conclusion(meeting, form).map(Conclusion::wording);
    return NewTask.at(meeting, conclusion.or(() -> item(meeting, form).map(AgendaItem::title)));
  }

  private Origin origin(Meeting meeting, Form form) {
    var conclusion = conclusion(meeting, form);
    var item = conclusion.map(Conclusion::item).or(() -> item(meeting, form).map(AgendaItem::id));
    return new Origin(
        meeting.id(),
        item.map(id -> id.value()).orElse(null),
        conclusion.map(c -> c.id().value()).orElse(null));
  }

  private Optional<Conclusion> conclusion(Meeting meeting, Form form) {
    return of(form.value("zaver"), conclusions.of(meeting.id()), c -> c.id().value());
  }

  private Optional<AgendaItem> item(Meeting meeting, Form form) {
    return of(form.value("bod"), agendas.agenda(meeting.id()), item -> item.id().value());
  }

  /// Only what belongs to the meeting; a foreign id in an address is as good as none.
  private static <T> Optional<T> of(
      String id, java.util.List<T> known, java.util.function.Function<T, UUID> ids) {
    return known.stream().filter(one -> ids.apply(one).toString().equals(id)).findFirst();
  }
}
