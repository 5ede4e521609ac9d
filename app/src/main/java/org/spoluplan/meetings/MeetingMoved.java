package org.spoluplan.meetings;

/// A meeting people were invited to is at another time or place.
public record MeetingMoved(MeetingId meeting) {}
