package org.spoluplan.meetings;

/// Something happened that people who follow the meeting should see at once. Every event of this
/// kind, published in a transaction, reaches their pages when the transaction commits.
public interface MeetingEvent {

  MeetingId meeting();
}
