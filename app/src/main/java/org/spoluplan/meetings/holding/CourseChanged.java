package org.spoluplan.meetings.holding;

import org.spoluplan.meetings.MeetingEvent;
import org.spoluplan.meetings.MeetingId;

/// The meeting turned to another point, or what was said was written down.
record CourseChanged(MeetingId meeting) implements MeetingEvent {}
