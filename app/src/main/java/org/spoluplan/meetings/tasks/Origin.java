package org.spoluplan.meetings.tasks;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.spoluplan.meetings.MeetingId;

/// Where a task comes from: a conclusion or a point of a meeting, the meeting, or none.
record Origin(@Nullable MeetingId meeting, @Nullable UUID item, @Nullable UUID conclusion) {

  static final Origin BETWEEN_MEETINGS = new Origin(null, null, null);
}
