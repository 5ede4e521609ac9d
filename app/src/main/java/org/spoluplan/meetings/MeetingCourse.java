package org.spoluplan.meetings;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// How a meeting went, to be read by others.
public interface MeetingCourse {

  /// @param opened null while the meeting has not begun
  /// @param closed null while it has not ended
  record Times(@Nullable Instant opened, @Nullable Instant closed) {}

  Times times(MeetingId meeting);

  /// The point of the agenda the meeting has reached.
  Optional<AgendaItemId> itemInProgress(MeetingId meeting);
}
