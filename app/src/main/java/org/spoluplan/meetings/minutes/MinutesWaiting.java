package org.spoluplan.meetings.minutes;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.spoluplan.access.PersonId;
import org.spoluplan.kernel.Today;
import org.spoluplan.meetings.Meeting;
import org.spoluplan.meetings.Meetings;
import org.spoluplan.meetings.minutes.Minutes.State;
import org.spoluplan.page.Page;
import org.spoluplan.page.Waiting;
import org.springframework.stereotype.Component;

/// Minutes wait for whoever writes them, for comments and for signatures.
@Component
class MinutesWaiting implements Waiting {

  private static final int SOON_DAYS = 3;

  /// What is waited for.
  private enum Step {
    BEGIN,
    WRITE,
    ANSWER,
    PUBLISH,
    COMMENT,
    SIGN
  }

  private final Unfinished unfinished;
  private final Meetings meetings;
  private final MinutesRegister register;
  private final MinutesComments comments;
  private final Officers officers;
  private final Concerned concerned;
  private final Clock clock;

  MinutesWaiting(
      Unfinished unfinished,
      Meetings meetings,
      MinutesRegister register,
      MinutesComments comments,
      Officers officers,
      Concerned concerned,
      Clock clock) {
    this.unfinished = unfinished;
    this.meetings = meetings;
    this.register = register;
    this.comments = comments;
    this.officers = officers;
    this.concerned = concerned;
    this.clock = clock;
  }

  @Override
  public List<Item> of(Page page) {
    var person = page.actor().person();
    if (person == null) return List.of();
    var items = new ArrayList<Item>();
    for (var id : unfinished.withoutMinutes(person)) {
      var meeting = meetings.get(id);
      if (writes(page, meeting, person)) items.add(item(page, meeting, Step.BEGIN, null));
    }
    for (var id : unfinished.inWork(person)) {
      var meeting = meetings.get(id);
      var minutes = register.getLatest(id);
      step(page, meeting, minutes, person)
          .ifPresent(step -> items.add(item(page, meeting, step, due(step, minutes))));
    }
    return items;
  }

  private Optional<Step> step(Page page, Meeting meeting, Minutes minutes, PersonId person) {
    if (mustSign(minutes, person)) return Optional.of(Step.SIGN);
    if (writes(page, meeting, person)) return writing(minutes);
    if (isAsked(page, meeting, minutes, person)) return Optional.of(Step.COMMENT);
    return Optional.empty();
  }

  private Optional<Step> writing(Minutes minutes) {
    return switch (minutes.state()) {
      case DRAFT -> Optional.of(Step.WRITE);
      case COMMENTED -> commented(minutes);
      case FINAL ->
          minutes.missing(officers.of(minutes.meeting())).isEmpty()
              ? Optional.of(Step.PUBLISH)
              : Optional.empty();
      case PUBLISHED, REPLACED -> Optional.empty();
    };
  }

  /// There is something to answer, or nobody can comment any more.
  private Optional<Step> commented(Minutes minutes) {
    var unanswered = comments.of(minutes.id()).stream().anyMatch(said -> said.answer() == null);
    if (unanswered) return Optional.of(Step.ANSWER);
    return minutes.takesComments(today()) ? Optional.empty() : Optional.of(Step.WRITE);
  }

  private boolean mustSign(Minutes minutes, PersonId person) {
    return minutes.state() == State.FINAL
        && minutes.missing(officers.of(minutes.meeting())).stream()
            .anyMatch(officer -> Objects.equals(officer.person(), person));
  }

  private boolean writes(Page page, Meeting meeting, PersonId person) {
    return page.may(MinutesAction.WRITE, meeting) && concerned.recorders(meeting).contains(person);
  }

  private boolean isAsked(Page page, Meeting meeting, Minutes minutes, PersonId person) {
    return minutes.takesComments(today())
        && page.may(MinutesAction.COMMENT, meeting)
        && concerned.commenters(meeting).contains(person)
        && comments.of(minutes.id()).stream().noneMatch(said -> said.person().equals(person))
        && !comments.assenting(minutes.id()).contains(person);
  }

  private static @Nullable LocalDate due(Step step, Minutes minutes) {
    return step == Step.COMMENT ? minutes.commentsUntil() : null;
  }

  private Item item(Page page, Meeting meeting, Step step, @Nullable LocalDate due) {
    var name = Objects.requireNonNullElse(meeting.title(), meeting.body().name());
    var day = page.dates().plain(meeting.day());
    var soon = due != null && !due.isAfter(today().plusDays(SOON_DAYS));
    return new Item(
        page.t("minutes.waiting", step),
        page.t("minutes.waiting-from", name, day),
        due,
        due == null ? "" : page.t("minutes.waiting-until", page.dates().plain(due)),
        meeting.path() + "/zapis",
        page.t("minutes.waiting-act", step),
        soon ? Urgency.SOON : Urgency.OPEN);
  }

  private LocalDate today() {
    return Today.of(clock);
  }
}
