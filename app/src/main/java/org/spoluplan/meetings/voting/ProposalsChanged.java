package org.spoluplan.meetings.voting;

import org.spoluplan.meetings.MeetingEvent;
import org.spoluplan.meetings.MeetingId;

/// What is to be voted on was added, reworded or withdrawn.
record ProposalsChanged(MeetingId meeting) implements MeetingEvent {}
