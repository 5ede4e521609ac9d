package org.spoluplan.meetings;

/// A meeting people were invited to is at another time or place.
///
/// @param before the meeting as they were told
public record MeetingMoved(Meeting before) {

  public MeetingId meeting() {
    return before.id();
  }
}
