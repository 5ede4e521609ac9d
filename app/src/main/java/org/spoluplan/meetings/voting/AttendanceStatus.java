package org.spoluplan.meetings.voting;

enum AttendanceStatus {
  PRESENT,
  EXCUSED,
  ABSENT,
  UNEXCUSED
}
