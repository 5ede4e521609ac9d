package org.spoluplan.meetings;

import java.util.UUID;
import org.spoluplan.access.Actor;
import org.spoluplan.documents.Upload;
import org.spoluplan.kernel.Outcome;

/// Puts files among the annexes of minutes, for parts of the house whose outcome belongs there.
/// Whoever calls it has asked for permission.
public interface MinutesAnnexes {

  /// For members, until whoever writes the minutes opens it to all.
  Outcome<UUID> attach(Actor actor, MeetingId meeting, String title, Upload upload);
}
