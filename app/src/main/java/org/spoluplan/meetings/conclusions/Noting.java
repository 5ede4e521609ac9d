package org.spoluplan.meetings.conclusions;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.spoluplan.access.Actor;
import org.spoluplan.access.Audit;
import org.spoluplan.kernel.Outcome;
import org.spoluplan.kernel.Thing;
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
  private final Audit audit;

  Noting(Reports reports, Mentions mentions, Organisations organisations, Audit audit) {
    this.reports = reports;
    this.mentions = mentions;
    this.organisations = organisations;
    this.audit = audit;
  }

  void report(Actor actor, MeetingId meeting, ReportDetails details) {
    reports.add(meeting, details);
    record(actor, meeting);
  }

  void withdrawReport(Actor actor, MeetingId meeting, UUID report) {
    reports.remove(meeting, report);
    record(actor, meeting);
  }

  void restoreReport(Actor actor, MeetingId meeting, UUID report) {
    reports.restore(meeting, report);
    record(actor, meeting);
  }

  Outcome<MeetingId> mention(Actor actor, MeetingId meeting, MentionDetails details) {
    if (!mentions.add(meeting, details, inDirectory(details))) {
      return Outcome.refused(ConclusionRefusal.ALREADY_MENTIONED);
    }
    record(actor, meeting);
    return Outcome.done(meeting);
  }

  /// Answers what was taken away, so that it can be given back.
  Optional<Mention> forget(Actor actor, MeetingId meeting, UUID id) {
    var mention = mentions.find(meeting, id);
    mention.ifPresent(mentions::remove);
    record(actor, meeting);
    return mention;
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
