package org.spoluplan.boards;

import org.spoluplan.meetings.MeetingEvent;
import org.spoluplan.meetings.MeetingId;

/// A board was opened at the meeting, or moved to another phase.
public record BoardMoved(MeetingId meeting) implements MeetingEvent {}
