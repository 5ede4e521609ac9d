package org.spoluplan.boards;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.spoluplan.access.Scoped;
import org.spoluplan.meetings.AgendaItemId;
import org.spoluplan.meetings.BodyId;
import org.spoluplan.meetings.MeetingId;

/// A board as others see it.
///
/// @param body         that works at it
/// @param meeting      at which it was opened; null for a body without a meeting
/// @param item         from which it was opened
/// @param confidential belongs to a point for members only
/// @param day          when it was opened
/// @param scopes       of its meeting, else of its body; never open to all
public record Board(
    BoardId id,
    String title,
    Phase phase,
    BodyId body,
    @Nullable MeetingId meeting,
    @Nullable AgendaItemId item,
    boolean confidential,
    LocalDate day,
    Set<UUID> scopes)
    implements Scoped {

  public Board {
    scopes = Set.copyOf(scopes);
  }

  public boolean isClosed() {
    return phase == Phase.CLOSED;
  }

  public String path() {
    return id.path();
  }
}
