package org.spoluplan.meetings;

import org.jspecify.annotations.Nullable;
import org.spoluplan.access.Actor;
import org.spoluplan.access.PersonId;

/// Puts points on agendas, for parts of the capability in which such a point arises.
public interface AgendaPoints {

  /// An accepted point at the end of the agenda.
  ///
  /// @param proposedBy who asked for it
  AgendaItemId put(
      Actor actor,
      MeetingId meeting,
      String title,
      @Nullable String description,
      PersonId proposedBy);
}
