package org.spoluplan.meetings.minutes;

import java.util.List;
import org.spoluplan.access.Access;
import org.spoluplan.access.Actor;
import org.spoluplan.documents.FileAccess;
import org.spoluplan.documents.FileId;
import org.spoluplan.meetings.MeetingId;
import org.spoluplan.meetings.Meetings;
import org.springframework.stereotype.Component;

/// Who reads annexes: whoever reads the whole minutes; everybody those meant for all, once the
/// minutes are published.
@Component
class AnnexFiles implements FileAccess {

  private final Annexes annexes;
  private final MinutesRegister minutes;
  private final Meetings meetings;
  private final Access access;

  AnnexFiles(Annexes annexes, MinutesRegister minutes, Meetings meetings, Access access) {
    this.annexes = annexes;
    this.minutes = minutes;
    this.meetings = meetings;
    this.access = access;
  }

  /// That everybody reads now.
  List<Annex> open(MeetingId meeting) {
    return annexes.of(meeting).stream().filter(this::isOpen).toList();
  }

  @Override
  public boolean mayRead(Actor actor, FileId file) {
    return annexes.of(file).stream().anyMatch(annex -> mayRead(actor, annex));
  }

  private boolean mayRead(Actor actor, Annex annex) {
    return isOpen(annex)
        || access.permits(actor, MinutesAction.READ_WHOLE, meetings.get(annex.meeting()));
  }

  private boolean isOpen(Annex annex) {
    return annex.openToAll() && minutes.published(annex.meeting()).isPresent();
  }
}
