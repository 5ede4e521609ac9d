package org.spoluplan.meetings.imports;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.spoluplan.access.Actor;
import org.spoluplan.access.PersonId;
import org.spoluplan.algorithms.czech.Alike;
import org.spoluplan.kernel.Code;
import org.spoluplan.kernel.Thing;
import org.spoluplan.kernel.Today;
import org.spoluplan.meetings.BodyId;
import org.spoluplan.meetings.Conclusion;
import org.spoluplan.meetings.MeetingId;
import org.spoluplan.meetings.TaskState;
import org.spoluplan.meetings.imports.Draft.Item;
import org.spoluplan.meetings.imports.OutcomeRecords.Unclosed;
import org.spoluplan.thread.GoldenThread;
import org.spoluplan.thread.Relation;
import org.springframework.stereotype.Component;

/// What the meeting dealt with, how it voted, what it concluded, what it was told, whom it gave
/// which tasks, and what it said of earlier ones.
@Component
class WritingOutcomes {

  /// So much alike are two wordings of one task.
  private static final double SAME_TASK = 0.7;

  private static final String SOMEBODY_ELSE = "jiný orgán";

  private final WritingPoints writingPoints;
  private final MeetingRecords meetings;
  private final OutcomeRecords outcomes;
  private final Bringing bringing;
  private final GoldenThread thread;
  private final Clock clock;

  WritingOutcomes(
      WritingPoints writingPoints,
      MeetingRecords meetings,
      OutcomeRecords outcomes,
      Bringing bringing,
      GoldenThread thread,
      Clock clock) {
    this.writingPoints = writingPoints;
    this.meetings = meetings;
    this.outcomes = outcomes;
    this.bringing = bringing;
    this.thread = thread;
    this.clock = clock;
  }

  void write(
      Actor actor,
      ImportId id,
      BodyId body,
      MeetingId meeting,
      Draft draft,
      LocalDate day,
      Cast cast) {
    var here = new Thing("meeting", meeting.value());
    thread.link(actor, here, Relation.CAME_FROM, new Thing("import", id.value()));
    var points = writingPoints.write(actor, id, meeting, draft);
    votes(actor, id, meeting, draft);
    conclusions(actor, id, meeting, draft, points);
    draft
        .items(Field.REPORTED)
        .forEach(
            item ->
                bringing.brought(
                    actor, id, "reported-decision", reported(meeting, item, points), item.head()));
    mentions(meeting, draft, cast);
    for (var item : draft.items(Field.TASKS))
      task(actor, id, body, meeting, item, day, cast, points);
  }

  private void votes(Actor actor, ImportId id, MeetingId meeting, Draft draft) {
    var position = 1;
    for (var item : draft.items(Field.VOTES)) {
      var vote = meetings.addVote(meeting, position++, RecordedVote.of(item));
      bringing.brought(actor, id, "recorded-vote", vote, item.head());
    }
  }

  private void conclusions(
      Actor actor, ImportId id, MeetingId meeting, Draft draft, Points points) {
    var position = 1;
    for (var item : draft.items(Field.CONCLUSIONS)) {
      var wording = item.head().value();
      var conclusion =
          outcomes.addConclusion(
              meeting, points.of(item.head()), position++, kind(wording), wording);
      var thing = bringing.brought(actor, id, "conclusion", conclusion, item.head());
      comesFrom(actor, thing, meeting);
    }
  }

  /// A conclusion that nothing will be done has a reason where it was made here; old ones have only
  /// their words.
  private static Conclusion.Kind kind(String wording) {
    return Stems.CONCLUSIONS
        .meaning(wording)
        .map(code -> Code.parse(Conclusion.Kind.class, code))
        .filter(kind -> kind != Conclusion.Kind.WILL_NOT_BE_HANDLED)
        .orElse(Conclusion.Kind.CONCLUDED);
  }

  private UUID reported(MeetingId meeting, Item item, Points points) {
    var wording = item.head().value();
    var body = Stems.DECIDING.meaning(wording).orElse(SOMEBODY_ELSE);
    return outcomes.addReported(meeting, points.of(item.head()), body, wording);
  }

  private void mentions(MeetingId meeting, Draft draft, Cast cast) {
    for (var item : draft.items(Field.ORGANIZATIONS)) {
      var name = item.head().value();
      outcomes.addMention(meeting, "organisation", name, cast.organisation(name));
    }
    mentions(meeting, "project", draft.items(Field.PROJECTS));
    mentions(meeting, "locality", draft.items(Field.LOCALITIES));
    mentions(meeting, "annex", draft.items(Field.ANNEXES));
  }

  private void mentions(MeetingId meeting, String kind, List<Item> items) {
    for (var item : items) outcomes.addMention(meeting, kind, item.head().value(), null);
  }

  /// What is said of an earlier task is written to that task; anything else is a new one.
  private void task(
      Actor actor,
      ImportId id,
      BodyId body,
      MeetingId meeting,
      Item item,
      LocalDate day,
      Cast cast,
      Points points) {
    var said = OldTask.said(item.text("status"));
    var earlier = said.flatMap(_ -> earlier(body, day, item.head().value()));
    if (said.isPresent() && earlier.isPresent()) {
      outcomes.report(earlier.get().id(), meeting, said.get(), day);
      bringing.used(id, "task", earlier.get().id(), item.head());
      return;
    }
    var task = task(item, day, said, cast);
    var thing =
        bringing.brought(
            actor,
            id,
            "task",
            outcomes.addTask(body, meeting, points.of(item.head()), task, day),
            item.head());
    comesFrom(actor, thing, meeting);
  }

  private Optional<Unclosed> earlier(BodyId body, LocalDate day, String wording) {
    return outcomes.unclosed(body, day).stream()
        .filter(task -> Alike.share(task.wording(), wording) >= SAME_TASK)
        .max(Comparator.comparingDouble(task -> Alike.share(task.wording(), wording)));
  }

  private OldTask task(Item item, LocalDate day, Optional<TaskState> said, Cast cast) {
    var due = OldTask.due(item.text("due"));
    var goesOn = OldTask.unreported(due, day, Today.of(clock));
    var state = said.filter(TaskState::isClosed).orElse(goesOn);
    return new OldTask(item.head().value(), owner(item, cast), due, state);
  }

  /// Words stay beside the known person or organisation only when they say more than its name.
  private static OldTask.Owner owner(Item item, Cast cast) {
    var who = item.text("who");
    if (who == null) return OldTask.Owner.NOBODY;
    var person = cast.person(who).map(PersonId::value).orElse(null);
    var organisation = person == null ? cast.organisation(who) : null;
    var role = person == null && organisation == null ? who : null;
    return new OldTask.Owner(person, organisation, null, role);
  }

  private void comesFrom(Actor actor, Thing thing, MeetingId meeting) {
    thread.link(actor, thing, Relation.CAME_FROM, new Thing("meeting", meeting.value()));
  }
}
