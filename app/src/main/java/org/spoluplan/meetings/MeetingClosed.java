package org.spoluplan.meetings;

/// The meeting ended; what was said waits for its minutes.
public record MeetingClosed(MeetingId meeting) implements MeetingEvent {}
