package org.spoluplan.meetings.voting;

import org.spoluplan.meetings.MeetingEvent;
import org.spoluplan.meetings.MeetingId;

/// One ballot more, or one seat less because of a conflict of interest; whose is not told.
record BallotCast(MeetingId meeting) implements MeetingEvent {}
