package org.spoluplan.meetings.tasks;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.spoluplan.meetings.MeetingId;
import org.spoluplan.meetings.TaskState;

/// One step in the life of a task.
///
/// @param by      name of who wrote it down
/// @param meeting where it was said
record TaskChange(
    Instant at,
    @Nullable String by,
    @Nullable MeetingId meeting,
    TaskState state,
    @Nullable String note) {}
