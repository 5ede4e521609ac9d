package org.spoluplan.meetings;

import java.time.Instant;
import java.util.List;
import org.spoluplan.access.Reach;

/// Meetings, to be read by others.
public interface Meetings {

  /// @throws org.spoluplan.kernel.NotFound when there is none
  Meeting get(MeetingId id);

  /// Meetings of a body, joint ones too, newest first.
  List<Meeting> of(BodyId body);

  /// Coming meetings that an actor may see, soonest first.
  List<Meeting> coming(Reach reach);

  /// Invitations went out; a meeting that was only planned is now announced.
  void markInvited(MeetingId id, Instant at);
}
