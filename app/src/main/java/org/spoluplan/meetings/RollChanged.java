package org.spoluplan.meetings;

/// Somebody came, left, or was marked as excused or absent.
public record RollChanged(MeetingId meeting) implements MeetingEvent {}
