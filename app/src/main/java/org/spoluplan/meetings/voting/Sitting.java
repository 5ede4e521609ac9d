package org.spoluplan.meetings.voting;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.spoluplan.access.Scoped;
import org.spoluplan.meetings.BodyId;
import org.spoluplan.meetings.MeetingId;

/// A meeting as far as votes and the roll care.
///
/// @param scopes the bodies that meet and the organisations that set them up
record Sitting(
    MeetingId id, BodyId body, String bodyName, Status status, LocalDate heldOn, Set<UUID> scopes)
    implements Scoped {

  enum Status {
    PLANNED,
    INVITED,
    RUNNING,
    HELD,
    CANCELLED;

    boolean over() {
      return this == HELD || this == CANCELLED;
    }
  }

  Sitting {
    scopes = Set.copyOf(scopes);
  }

  String path() {
    return "/jednani/" + id.value();
  }

  String bodyPath() {
    return "/skupiny/" + body.value();
  }
}
