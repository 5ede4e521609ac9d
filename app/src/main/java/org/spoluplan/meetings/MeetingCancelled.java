package org.spoluplan.meetings;

/// A meeting will not be held.
public record MeetingCancelled(MeetingId meeting) {}
