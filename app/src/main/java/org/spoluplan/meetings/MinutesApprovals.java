package org.spoluplan.meetings;

import java.time.LocalDate;
import java.util.Optional;
import org.spoluplan.access.Actor;

/// Approvals of the minutes of one meeting at a later one.
public interface MinutesApprovals {

  /// What a point of an agenda approves.
  ///
  /// @param meeting  whose minutes they are
  /// @param day      of that meeting
  /// @param path     of the minutes
  /// @param approved whether a vote or a conclusion under the point says so
  record Approval(MeetingId meeting, LocalDate day, String path, boolean approved) {}

  Optional<Approval> at(AgendaItemId item);

  /// Whether a point of any agenda approves the minutes of this meeting.
  boolean isPlanned(MeetingId meeting);

  /// The point approves the newest minutes of the meeting; ties one to the other.
  void plan(Actor actor, AgendaItemId item, MeetingId meeting);
}
