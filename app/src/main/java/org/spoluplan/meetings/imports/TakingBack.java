package org.spoluplan.meetings.imports;

import org.spoluplan.access.Actor;
import org.spoluplan.access.Audit;
import org.spoluplan.access.PersonId;
import org.spoluplan.kernel.Outcome;
import org.spoluplan.kernel.Thing;
import org.spoluplan.meetings.MeetingId;
import org.spoluplan.meetings.Meetings;
import org.spoluplan.people.Newcomers;
import org.spoluplan.people.OrganisationId;
import org.spoluplan.thread.GoldenThread;
import org.spoluplan.thread.Relation;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// An accepted import is taken back: what it brought goes, what others use stays, and the file is a
/// draft again.
@Service
@Transactional
class TakingBack {

  private static final String TAKEN_BACK = "taken back with its import";

  private final ImportRegister imports;
  private final Meetings meetings;
  private final BroughtThings things;
  private final EvidenceRegister evidence;
  private final DerivingMemberships memberships;
  private final OutcomeRecords outcomes;
  private final UndoRecords records;
  private final Newcomers newcomers;
  private final GoldenThread thread;
  private final Audit audit;

  TakingBack(
      ImportRegister imports,
      Meetings meetings,
      BroughtThings things,
      EvidenceRegister evidence,
      DerivingMemberships memberships,
      OutcomeRecords outcomes,
      UndoRecords records,
      Newcomers newcomers,
      GoldenThread thread,
      Audit audit) {
    this.imports = imports;
    this.meetings = meetings;
    this.things = things;
    this.evidence = evidence;
    this.memberships = memberships;
    this.outcomes = outcomes;
    this.records = records;
    this.newcomers = newcomers;
    this.thread = thread;
    this.audit = audit;
  }

  Outcome<ImportId> takeBack(Actor actor, ImportId id) {
    var file = imports.lock(id);
    var meeting = file.meeting();
    if (meeting == null) return Outcome.refused(ImportRefusal.NOT_ACCEPTED);
    if (!records.goneOn(id, meeting).isEmpty()) return Outcome.refused(ImportRefusal.USED_SINCE);
    untie(actor, id, meeting);
    outcomes.forgetReports(meeting);
    var body = meetings.get(meeting).body().id();
    var shown = evidence.remove(id);
    var mine = things.release(id);
    imports.takeBack(id);
    records.deleteMeeting(meeting);
    memberships.renew(actor, body, shown);
    mine.forEach(thing -> forget(actor, thing));
    audit.done(actor, ImportAction.IMPORT_MINUTES, new Thing("import", id.value()), "take-back");
    return Outcome.done(id);
  }

  private void untie(Actor actor, ImportId id, MeetingId meeting) {
    var here = new Thing("meeting", meeting.value());
    thread.unlink(actor, here, Relation.CAME_FROM, new Thing("import", id.value()));
    for (var thing : things.broughtBy(id)) {
      if (thing.kind().equals("conclusion") || thing.kind().equals("task")) {
        thread.unlink(actor, thing, Relation.CAME_FROM, here);
      }
    }
  }

  /// People and organisations that nothing else speaks of go; of everything else that went with the
  /// meeting the trail and search are told.
  private void forget(Actor actor, Thing thing) {
    switch (thing.kind()) {
      case "person" -> {
        if (!records.isSpokenOf(thing.id())) newcomers.withdraw(actor, new PersonId(thing.id()));
      }
      case "organisation" -> {
        if (!records.isOrganisationSpokenOf(thing.id())) {
          newcomers.withdraw(actor, new OrganisationId(thing.id()));
        }
      }
      case "body" -> {
        if (records.deleteBody(thing.id())) {
          audit.done(actor, ImportAction.IMPORT_MINUTES, thing, TAKEN_BACK);
        }
      }
      default -> audit.done(actor, ImportAction.IMPORT_MINUTES, thing, TAKEN_BACK);
    }
  }
}
