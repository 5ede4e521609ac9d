package org.spoluplan.meetings;

/// Voting on a motion ended; minutes and the plan listen.
public record MotionDecided(MeetingId meeting, MotionId motion, Decision decision)
    implements MeetingEvent {}
