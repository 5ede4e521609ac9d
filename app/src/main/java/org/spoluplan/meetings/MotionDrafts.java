package org.spoluplan.meetings;

import org.spoluplan.access.Actor;
import org.spoluplan.kernel.Outcome;

/// Puts down what is to be voted on, for parts of the house in which proposals arise.
public interface MotionDrafts {

  /// A vote by name about a point of the agenda; whoever presides opens it.
  Outcome<MotionId> draft(Actor actor, MeetingId meeting, AgendaItemId item, String wording);
}
