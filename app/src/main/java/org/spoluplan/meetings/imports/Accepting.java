package org.spoluplan.meetings.imports;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.spoluplan.access.Access;
import org.spoluplan.access.Actor;
import org.spoluplan.access.Audit;
import org.spoluplan.kernel.Outcome;
import org.spoluplan.kernel.Thing;
import org.spoluplan.kernel.Today;
import org.spoluplan.meetings.BodyId;
import org.spoluplan.meetings.MeetingId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// A draft becomes a meeting of a body with all that came of it; all of it or nothing.
@Service
@Transactional
class Accepting {

  private final ImportRegister imports;
  private final DraftValues values;
  private final Matching matching;
  private final Casting casting;
  private final MeetingRecords records;
  private final BodyChoices choices;
  private final WritingRoll roll;
  private final WritingOutcomes outcomes;
  private final Bringing bringing;
  private final Access access;
  private final Audit audit;
  private final Clock clock;

  Accepting(
      ImportRegister imports,
      DraftValues values,
      Matching matching,
      Casting casting,
      MeetingRecords records,
      BodyChoices choices,
      WritingRoll roll,
      WritingOutcomes outcomes,
      Bringing bringing,
      Access access,
      Audit audit,
      Clock clock) {
    this.imports = imports;
    this.values = values;
    this.matching = matching;
    this.casting = casting;
    this.records = records;
    this.choices = choices;
    this.roll = roll;
    this.outcomes = outcomes;
    this.bringing = bringing;
    this.access = access;
    this.audit = audit;
    this.clock = clock;
  }

  Outcome<MeetingId> accept(Actor actor, ImportId id) {
    var file = imports.lock(id);
    imports.lockTown(file.organisation());
    if (file.state() != ImportState.DRAFT) return Outcome.refused(ImportRefusal.NO_DRAFT);
    var draft = new Draft(values.of(id));
    var names =
        matching.names(
            file, draft.text(Field.GROUP), access.reach(actor, ImportAction.IMPORT_MINUTES));
    var body = matching.body(names, file, draft.text(Field.GROUP));
    return ready(draft, names, file, body).map(day -> accept(actor, file, draft, names, body, day));
  }

  /// The day of the meeting, when nothing is missing that only a person can say.
  private Outcome<LocalDate> ready(
      Draft draft, KnownNames names, ImportedFile file, Identity body) {
    var day = draft.date(Field.DATE);
    if (day == null) return Outcome.refused(ImportRefusal.NO_DATE);
    if (day.isAfter(Today.of(clock))) return Outcome.refused(ImportRefusal.FROM_THE_FUTURE);
    if (body instanceof Identity.Name) return Outcome.refused(ImportRefusal.NO_BODY);
    if (isDoubtful(draft, Field.DATE) || (file.body() == null && isDoubtful(draft, Field.GROUP))) {
      return Outcome.refused(ImportRefusal.DOUBTFUL);
    }
    var known = body.known();
    if (known != null && records.meetingOn(new BodyId(known), day).isPresent()) {
      return Outcome.refused(ImportRefusal.MEETING_EXISTS);
    }
    var unsure = body instanceof Identity.Unsure || isAnybodyUnsure(draft, names);
    return unsure ? Outcome.refused(ImportRefusal.UNSURE) : Outcome.done(day);
  }

  private static boolean isDoubtful(Draft draft, Field field) {
    return draft.value(field).filter(ImportedValue::isDoubtful).isPresent();
  }

  private boolean isAnybodyUnsure(Draft draft, KnownNames names) {
    return Casting.PEOPLE.stream()
        .flatMap(field -> draft.items(field).stream())
        .anyMatch(item -> matching.person(names, item.head()) instanceof Identity.Unsure);
  }

  private MeetingId accept(
      Actor actor,
      ImportedFile file,
      Draft draft,
      KnownNames names,
      Identity identity,
      LocalDate day) {
    var known = identity.known();
    var body = known == null ? newBody(actor, file, draft) : knownBody(file, draft, known);
    var meeting = records.addMeeting(body, draft, day);
    bringing.brought(
        actor, file.id(), "meeting", meeting.value(), draft.value(Field.DATE).orElse(null));
    imports.accept(file.id(), meeting, actor.personId());
    var cast = casting.of(actor, file.id(), draft, names);
    roll.write(actor, file.id(), body, meeting, draft, day, cast);
    outcomes.write(actor, file.id(), body, meeting, draft, day, cast);
    audit.done(
        actor, ImportAction.IMPORT_MINUTES, new Thing("import", file.id().value()), "accept");
    return meeting;
  }

  private BodyId knownBody(ImportedFile file, Draft draft, UUID known) {
    bringing.used(file.id(), "body", known, draft.value(Field.GROUP).orElse(null));
    return new BodyId(known);
  }

  private BodyId newBody(Actor actor, ImportedFile file, Draft draft) {
    var name = Objects.requireNonNull(Shortened.to(300, draft.text(Field.GROUP)));
    var type = file.bodyType() == null ? choices.typeOf(name) : file.bodyType();
    var programme = draft.text(Field.BODY);
    var body = records.addBody(type, name, programme, file.organisation());
    bringing.brought(actor, file.id(), "body", body.value(), draft.value(Field.GROUP).orElse(null));
    return body;
  }
}
