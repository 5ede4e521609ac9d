package org.spoluplan.meetings.conclusions;

import org.spoluplan.meetings.MeetingEvent;
import org.spoluplan.meetings.MeetingId;

/// A conclusion of the meeting fell, was reworded, moved or taken back.
record ConclusionsChanged(MeetingId meeting) implements MeetingEvent {}
