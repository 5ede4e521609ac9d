package org.spoluplan.meetings;

/// The meeting began, or goes on after it was ended by mistake.
public record MeetingOpened(MeetingId meeting) implements MeetingEvent {}
