package org.spoluplan.meetings.minutes;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.spoluplan.access.Actor;
import org.spoluplan.access.Audit;
import org.spoluplan.access.PersonId;
import org.spoluplan.kernel.Outcome;
import org.spoluplan.kernel.StandardRefusal;
import org.spoluplan.kernel.Thing;
import org.spoluplan.meetings.Meeting;
import org.spoluplan.meetings.MinutesId;
import org.spoluplan.meetings.MinutesPublished;
import org.spoluplan.meetings.OldMinutesText;
import org.spoluplan.meetings.minutes.Officer.Office;
import org.spoluplan.people.People;
import org.spoluplan.thread.GoldenThread;
import org.spoluplan.thread.Relation;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Minutes on their way from the draft to publication. Whoever is waited for gets a letter in the
/// transaction of the step.
@Service
@Transactional
class KeepingMinutes {

  private final MinutesRegister register;
  private final Officers officers;
  private final Concerned concerned;
  private final Drafting drafting;
  private final OldMinutesText oldMinutes;
  private final NamedPeople named;
  private final PublicNames names;
  private final People people;
  private final MinutesLetters letters;
  private final GoldenThread thread;
  private final Audit audit;
  private final ApplicationEventPublisher events;

  KeepingMinutes(
      MinutesRegister register,
      Officers officers,
      Concerned concerned,
      Drafting drafting,
      OldMinutesText oldMinutes,
      NamedPeople named,
      PublicNames names,
      People people,
      MinutesLetters letters,
      GoldenThread thread,
      Audit audit,
      ApplicationEventPublisher events) {
    this.register = register;
    this.officers = officers;
    this.concerned = concerned;
    this.drafting = drafting;
    this.oldMinutes = oldMinutes;
    this.named = named;
    this.names = names;
    this.people = people;
    this.letters = letters;
    this.thread = thread;
    this.audit = audit;
    this.events = events;
  }

  /// The first draft from what was recorded, or from old minutes as they were written; or the next
  /// edition from the finished one.
  ///
  /// @param reason why there is to be another edition; not asked for the first one
  Outcome<MinutesId> begin(Actor actor, Meeting meeting, @Nullable String reason) {
    var latest = register.latest(meeting.id()).orElse(null);
    if (latest != null && latest.isOpen()) return Outcome.refused(MinutesRefusal.EDITION_IN_WORK);
    if (latest == null) {
      nameOfficers(actor, meeting);
      var text = oldMinutes.of(meeting.id()).orElseGet(() -> drafting.text(meeting));
      var id = register.add(meeting.id(), 1, text, null);
      return tied(actor, id, Relation.CAME_FROM, new Thing("meeting", meeting.id().value()));
    }
    if (reason == null) return Outcome.refused(MinutesRefusal.REASON_MISSING);
    var id = register.add(meeting.id(), latest.edition() + 1, latest.text(), reason);
    names.copy(latest.id(), id);
    thread.link(actor, thing(id), Relation.CAME_FROM, new Thing("meeting", meeting.id().value()));
    return tied(actor, id, Relation.REPLACES, thing(latest.id()));
  }

  /// Unless somebody was named before: who presided, and whoever drafts writes.
  private void nameOfficers(Actor actor, Meeting meeting) {
    var named = new ArrayList<>(officers.of(meeting.id()));
    if (named.stream().noneMatch(officer -> officer.office() == Office.CHAIR)) {
      concerned.presiding(meeting).ifPresent(person -> named.add(officer(Office.CHAIR, person)));
    }
    if (named.stream().noneMatch(officer -> officer.office() == Office.MINUTE_TAKER)) {
      named.add(officer(Office.MINUTE_TAKER, actor.signedInPerson()));
    }
    officers.replace(meeting.id(), named);
  }

  private Officer officer(Office office, PersonId person) {
    return new Officer(office, person, people.get(person).fullName());
  }

  private Outcome<MinutesId> tied(Actor actor, MinutesId id, Relation relation, Thing to) {
    thread.link(actor, thing(id), relation, to);
    return recorded(actor, MinutesAction.WRITE, id);
  }

  Outcome<MinutesId> write(Actor actor, Minutes minutes, String text, int version) {
    if (!minutes.isOpen()) return Outcome.refused(MinutesRefusal.ALREADY_FINAL);
    if (!register.write(minutes.id(), text, version)) {
      return Outcome.refused(StandardRefusal.CHANGED_MEANWHILE);
    }
    return recorded(actor, MinutesAction.WRITE, minutes.id());
  }

  Outcome<MinutesId> setOfficers(Actor actor, MinutesId id, List<Officer> chosen) {
    var minutes = register.lock(id);
    return minutes
        .whileOpen()
        .then(
            _ -> {
              var before = Drafting.officials(officers.of(minutes.meeting()));
              officers.replace(minutes.meeting(), chosen);
              var text = OfficerLines.changed(minutes.text(), before, Drafting.officials(chosen));
              register.write(id, text, minutes.version());
              return recorded(actor, MinutesAction.WRITE, id);
            });
  }

  /// Asks members what they say to the text; asking again moves the last day.
  Outcome<MinutesId> openToComments(Actor actor, Meeting meeting, MinutesId id, LocalDate until) {
    var minutes = register.lock(id);
    return minutes
        .whileOpen()
        .then(
            _ -> {
              register.openToComments(minutes, until);
              letters.askForComments(meeting, concerned.commenters(meeting), until);
              return recorded(actor, MinutesAction.WRITE, id);
            });
  }

  Outcome<MinutesId> finish(Actor actor, Meeting meeting, MinutesId id) {
    var minutes = register.lock(id);
    return minutes
        .whileOpen()
        .then(
            _ -> {
              register.finish(minutes);
              letters.askForSignatures(meeting, signers(minutes));
              return recorded(actor, MinutesAction.WRITE, id);
            });
  }

  private List<PersonId> signers(Minutes minutes) {
    return minutes.missing(officers.of(minutes.meeting())).stream()
        .map(Officer::person)
        .filter(Objects::nonNull)
        .toList();
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

  /// @param hash of the text that the person saw
  Outcome<MinutesId> sign(Actor actor, MinutesId id, Office office, String hash) {
    var minutes = register.lock(id);
    var person = actor.signedInPerson();
    if (minutes.hash() != null && !minutes.hash().equals(hash)) {
      return Outcome.refused(StandardRefusal.CHANGED_MEANWHILE);
    }
    return minutes
        .sign(person, office, officers.of(minutes.meeting()))
        .then(
            _ -> {
              register.sign(minutes, person, office);
              return recorded(actor, MinutesAction.SIGN, id);
            });
  }

  Outcome<MinutesId> publish(Actor actor, Meeting meeting, MinutesId id) {
    var minutes = register.lock(id);
    return minutes
        .publish(officers.of(minutes.meeting()))
        .then(ready -> withDecidedNames(meeting, ready))
        .then(
            _ -> {
              var before = register.published(minutes.meeting());
              register.publish(minutes);
              before.ifPresent(old -> recorded(actor, MinutesAction.WRITE, old.id()));
              letters.tellOfPublishing(meeting, concerned.readers(meeting));
              events.publishEvent(new MinutesPublished(minutes.meeting(), id));
              return recorded(actor, MinutesAction.WRITE, id);
            });
  }

  private Outcome<Minutes> withDecidedNames(Meeting meeting, Minutes minutes) {
    return named.hasUndecided(meeting, minutes)
        ? Outcome.refused(MinutesRefusal.NAMES_UNDECIDED)
        : Outcome.done(minutes);
  }

  /// What the public reads instead of names. It is no part of what was signed, so it can be changed
  /// after publication as well: somebody may ask for it. The copy that is out follows at once, even
  /// while the next edition is being written.
  Outcome<MinutesId> decideNames(Actor actor, Minutes minutes, List<PublicName> decided) {
    register
        .published(minutes.meeting())
        .filter(out -> !out.id().equals(minutes.id()))
        .ifPresent(out -> decideNames(actor, out.id(), decided));
    return decideNames(actor, minutes.id(), decided);
  }

  private Outcome<MinutesId> decideNames(Actor actor, MinutesId id, List<PublicName> decided) {
    decided.forEach(name -> names.decide(id, name, actor.person()));
    return recorded(actor, MinutesAction.WRITE, id);
  }

  private Outcome<MinutesId> recorded(Actor actor, MinutesAction action, MinutesId id) {
    audit.done(actor, action, thing(id));
    return Outcome.done(id);
  }

  static Thing thing(MinutesId id) {
    return new Thing("minutes", id.value());
  }
}
