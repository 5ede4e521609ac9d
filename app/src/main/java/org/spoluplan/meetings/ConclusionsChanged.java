package org.spoluplan.meetings;

/// A conclusion of the meeting fell, was reworded, moved or taken back.
public record ConclusionsChanged(MeetingId meeting) {}
