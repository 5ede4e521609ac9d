package org.spoluplan.meetings;

/// A meeting was put into the calendar.
public record MeetingPlanned(MeetingId meeting) {}
