package org.spoluplan.meetings.tasks;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.spoluplan.meetings.MeetingId;

/// What was said of a task last; of a closed one, what closed it.
///
/// @param day     of the meeting where it was said, or the day it was written down
/// @param meeting null when it was said between meetings
record LastWord(LocalDate day, @Nullable MeetingId meeting, @Nullable String note) {}
