package org.spoluplan.meetings.conclusions;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.spoluplan.access.Actor;
import org.spoluplan.access.Audit;
import org.spoluplan.kernel.Outcome;
import org.spoluplan.kernel.Thing;
import org.spoluplan.meetings.ClosedMinutes;
import org.spoluplan.meetings.MeetingId;
import org.spoluplan.meetings.Mention;
import org.spoluplan.people.Ico;
import org.spoluplan.people.Organisation;
import org.spoluplan.people.Organisations;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What a meeting heard and spoke of is noted down.
@Service
@Transactional
class Noting {

  private final Reports reports;
  private final Mentions mentions;
  private final Organisations organisations;
  private final ClosedMinutes minutes;
  private final Audit audit;

  Noting(
      Reports reports,
      Mentions mentions,
      Organisations organisations,
      ClosedMinutes minutes,
      Audit audit) {
    this.reports = reports;
    this.mentions = mentions;
    this.organisations = organisations;
    this.minutes = minutes;
    this.audit = audit;
  }

  Outcome<MeetingId> report(Actor actor, MeetingId meeting, ReportDetails details) {
    return change(actor, meeting, () -> reports.add(meeting, details));
  }

  Outcome<MeetingId> withdrawReport(Actor actor, MeetingId meeting, UUID report) {
    return change(actor, meeting, () -> reports.remove(meeting, report));
  }

  Outcome<MeetingId> restoreReport(Actor actor, MeetingId meeting, UUID report) {
    return change(actor, meeting, () -> reports.restore(meeting, report));
  }

  private Outcome<MeetingId> change(Actor actor, MeetingId meeting, Runnable step) {
    if (minutes.holdsAgainstChange(meeting)) {
      return Outcome.refused(ConclusionRefusal.MINUTES_CLOSED);
    }
    step.run();
    record(actor, meeting);
    return Outcome.done(meeting);
  }

  Outcome<MeetingId> mention(Actor actor, MeetingId meeting, MentionDetails details) {
    if (details.kind().isSaidInMinutes() && minutes.holdsAgainstChange(meeting)) {
      return Outcome.refused(ConclusionRefusal.MINUTES_CLOSED);
    }
    if (!mentions.add(meeting, details, inDirectory(details))) {
      return Outcome.refused(ConclusionRefusal.ALREADY_MENTIONED);
    }
    record(actor, meeting);
    return Outcome.done(meeting);
  }

  /// Answers what was taken away, so that it can be given back.
  Outcome<Optional<Mention>> forget(Actor actor, MeetingId meeting, UUID id) {
    var mention = mentions.find(meeting, id);
    if (mention.filter(said -> said.kind().isSaidInMinutes()).isPresent()
        && minutes.holdsAgainstChange(meeting)) {
      return Outcome.refused(ConclusionRefusal.MINUTES_CLOSED);
    }
    mention.ifPresent(mentions::remove);
    record(actor, meeting);
    return Outcome.done(mention);
  }

  /// By its IČO, or by exactly the same name.
  private @Nullable UUID inDirectory(MentionDetails details) {
    if (details.kind() != Mention.Kind.ORGANISATION) return null;
    var byIco =
        Optional.ofNullable(details.reference()).flatMap(Ico::parse).flatMap(organisations::find);
    return byIco.or(() -> byName(details.name())).map(found -> found.id().value()).orElse(null);
  }

  private Optional<Organisation> byName(String name) {
    return organisations.search(name).stream()
        .filter(found -> found.name().equalsIgnoreCase(name))
        .findFirst();
  }

  private void record(Actor actor, MeetingId meeting) {
    audit.done(actor, ConclusionAction.RECORD, new Thing("meeting", meeting.value()));
  }
}
