package org.spoluplan.meetings;

/// How people meet.
public enum MeetingForm {
  IN_PERSON,
  ONLINE,
  HYBRID,
  /// Per rollam: a range of days, no sitting.
  WRITTEN
}
