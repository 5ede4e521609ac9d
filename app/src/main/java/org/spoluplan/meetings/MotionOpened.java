package org.spoluplan.meetings;

/// Voting on a motion began.
public record MotionOpened(MeetingId meeting, MotionId motion) implements MeetingEvent {}
