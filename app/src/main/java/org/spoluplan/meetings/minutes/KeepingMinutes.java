package org.spoluplan.meetings.minutes;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.spoluplan.access.Actor;
import org.spoluplan.access.Audit;
import org.spoluplan.kernel.NotFound;
import org.spoluplan.kernel.Outcome;
import org.spoluplan.kernel.StandardRefusal;
import org.spoluplan.kernel.Thing;
import org.spoluplan.meetings.Meeting;
import org.spoluplan.meetings.MinutesId;
import org.spoluplan.meetings.MinutesPublished;
import org.spoluplan.meetings.minutes.Minutes.State;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Minutes on their way from the draft to publication.
@Service
@Transactional
class KeepingMinutes {

  private final MinutesRegister register;
  private final Officers officers;
  private final MinutesComments comments;
  private final Drafting drafting;
  private final Audit audit;
  private final ApplicationEventPublisher events;

  KeepingMinutes(
      MinutesRegister register,
      Officers officers,
      MinutesComments comments,
      Drafting drafting,
      Audit audit,
      ApplicationEventPublisher events) {
    this.register = register;
    this.officers = officers;
    this.comments = comments;
    this.drafting = drafting;
    this.audit = audit;
    this.events = events;
  }

  /// The first draft from what was recorded, or the next edition from the finished one.
  Outcome<MinutesId> begin(Actor actor, Meeting meeting) {
    var latest = register.latest(meeting.id());
    if (latest.isPresent() && latest.get().isOpen()) {
      return Outcome.refused(MinutesRefusal.EDITION_IN_WORK);
    }
    var text = latest.map(Minutes::text).orElseGet(() -> drafting.text(meeting));
    var id = register.add(meeting.id(), latest.map(m -> m.edition() + 1).orElse(1), text);
    return recorded(actor, MinutesAction.WRITE, id);
  }

  Outcome<MinutesId> write(Actor actor, Minutes minutes, String text, int version) {
    if (!minutes.isOpen()) return Outcome.refused(MinutesRefusal.ALREADY_FINAL);
    if (!register.write(minutes.id(), text, version)) {
      return Outcome.refused(StandardRefusal.CHANGED_MEANWHILE);
    }
    return recorded(actor, MinutesAction.WRITE, minutes.id());
  }

  Outcome<MinutesId> setOfficers(Actor actor, Minutes minutes, List<Officer> chosen) {
    if (!minutes.isOpen()) return Outcome.refused(MinutesRefusal.ALREADY_FINAL);
    officers.replace(minutes.meeting(), chosen);
    return recorded(actor, MinutesAction.WRITE, minutes.id());
  }

  Outcome<MinutesId> openToComments(Actor actor, MinutesId id) {
    var minutes = register.lock(id);
    return minutes
        .finish()
        .then(
            _ -> {
              register.move(minutes, State.COMMENTED);
              return recorded(actor, MinutesAction.WRITE, id);
            });
  }

  void comment(Actor actor, MinutesId id, @Nullable String quote, String text) {
    comments.add(id, actor.signedInPerson(), quote, text);
    recorded(actor, MinutesAction.COMMENT, id);
  }

  void answer(Actor actor, MinutesId id, UUID comment, String answer) {
    if (!comments.answer(id, comment, answer)) throw new NotFound("comment", comment);
    recorded(actor, MinutesAction.WRITE, id);
  }

  Outcome<MinutesId> finish(Actor actor, MinutesId id) {
    var minutes = register.lock(id);
    return minutes
        .finish()
        .then(
            _ -> {
              register.finish(minutes);
              return recorded(actor, MinutesAction.WRITE, id);
            });
  }

  Outcome<MinutesId> reopen(Actor actor, MinutesId id) {
    var minutes = register.lock(id);
    return minutes
        .reopen()
        .then(
            _ -> {
              register.reopen(minutes);
              return recorded(actor, MinutesAction.WRITE, id);
            });
  }

  Outcome<MinutesId> sign(Actor actor, MinutesId id, Officer.Office office) {
    var minutes = register.lock(id);
    var person = actor.signedInPerson();
    return minutes
        .sign(person, office, officers.of(minutes.meeting()))
        .then(
            _ -> {
              register.sign(minutes, person, office);
              return recorded(actor, MinutesAction.SIGN, id);
            });
  }

  Outcome<MinutesId> publish(Actor actor, MinutesId id) {
    var minutes = register.lock(id);
    return minutes
        .publish(officers.of(minutes.meeting()))
        .then(
            _ -> {
              register.publish(minutes);
              events.publishEvent(new MinutesPublished(minutes.meeting(), id));
              return recorded(actor, MinutesAction.WRITE, id);
            });
  }

  private Outcome<MinutesId> recorded(Actor actor, MinutesAction action, MinutesId id) {
    audit.done(actor, action, new Thing("minutes", id.value()));
    return Outcome.done(id);
  }
}
