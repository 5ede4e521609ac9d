package org.spoluplan.meetings;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.spoluplan.access.Scoped;

/// Something to be done, given by a body, mostly at a meeting.
///
/// @param meeting    where it was given; null when it was given between meetings
/// @param conclusion what it came from
/// @param replacedBy the task that took its place when this one was cancelled
/// @param givenOn    the day of that meeting, or the day it was written down
/// @param version    grows with each change
public record Task(
    TaskId id,
    BodySummary body,
    @Nullable MeetingId meeting,
    @Nullable AgendaItemId item,
    @Nullable ConclusionId conclusion,
    String wording,
    TaskOwner owner,
    Due due,
    TaskState state,
    @Nullable TaskId replacedBy,
    LocalDate givenOn,
    int version)
    implements Scoped {

  /// Of the body that gave it and of whoever has it; only [TaskOwner] says who may report on it.
  @Override
  public Set<UUID> scopes() {
    var scopes = new HashSet<>(body.scopes());
    scopes.addAll(owner.scopes());
    return scopes;
  }

  public boolean isOverdue(LocalDate today) {
    return state.isOpen() && due.isOver(today);
  }

  public String path() {
    return "/ukoly/" + id.value();
  }
}
