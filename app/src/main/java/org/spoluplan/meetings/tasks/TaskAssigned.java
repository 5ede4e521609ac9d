package org.spoluplan.meetings.tasks;

import org.spoluplan.meetings.MeetingEvent;
import org.spoluplan.meetings.MeetingId;

/// Somebody got a task at the meeting.
record TaskAssigned(MeetingId meeting) implements MeetingEvent {}
