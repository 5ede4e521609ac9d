package org.spoluplan.meetings.minutes;

import java.util.UUID;
import org.spoluplan.access.Actor;
import org.spoluplan.access.Audit;
import org.spoluplan.documents.Files;
import org.spoluplan.documents.Upload;
import org.spoluplan.kernel.NotFound;
import org.spoluplan.kernel.Outcome;
import org.spoluplan.kernel.Thing;
import org.spoluplan.meetings.MeetingId;
import org.spoluplan.meetings.MinutesAnnexes;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Files are attached to minutes. The presence sheet is often signed and scanned after the text was
/// closed, so attaching is possible at any time; what the closed text may speak of stays.
@Service
@Transactional
class Annexing implements MinutesAnnexes {

  private final Annexes annexes;
  private final MinutesRegister minutes;
  private final Files files;
  private final Audit audit;

  Annexing(Annexes annexes, MinutesRegister minutes, Files files, Audit audit) {
    this.annexes = annexes;
    this.minutes = minutes;
    this.files = files;
    this.audit = audit;
  }

  Outcome<UUID> add(
      Actor actor, MeetingId meeting, String title, boolean openToAll, Upload upload) {
    return files
        .add(upload, actor)
        .map(
            file -> {
              recorded(actor, meeting);
              return annexes.add(meeting, file, title, openToAll, actor.personId());
            });
  }

  @Override
  public Outcome<UUID> attach(Actor actor, MeetingId meeting, String title, Upload upload) {
    return add(actor, meeting, title, false, upload);
  }

  void open(Actor actor, MeetingId meeting, UUID id, boolean toAll) {
    annexes.open(get(meeting, id), toAll);
    recorded(actor, meeting);
  }

  Outcome<UUID> remove(Actor actor, MeetingId meeting, UUID id) {
    var annex = get(meeting, id);
    if (minutes.holdsAgainstChange(meeting) && annexes.wasThereAtClosing(annex)) {
      return Outcome.refused(MinutesRefusal.ANNEX_STAYS);
    }
    annexes.remove(annex);
    recorded(actor, meeting);
    return Outcome.done(id);
  }

  void restore(Actor actor, MeetingId meeting, UUID id) {
    if (!annexes.restore(meeting, id)) throw new NotFound("annex", id);
    recorded(actor, meeting);
  }

  private Annex get(MeetingId meeting, UUID id) {
    return annexes.find(meeting, id).orElseThrow(() -> new NotFound("annex", id));
  }

  private void recorded(Actor actor, MeetingId meeting) {
    audit.done(actor, MinutesAction.WRITE, new Thing("meeting", meeting.value()));
  }
}
