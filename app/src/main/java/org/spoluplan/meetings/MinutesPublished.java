package org.spoluplan.meetings;

/// An edition of minutes was signed and published.
public record MinutesPublished(MeetingId meeting, MinutesId minutes) {}
