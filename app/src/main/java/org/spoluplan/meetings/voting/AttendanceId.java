package org.spoluplan.meetings.voting;

import java.util.UUID;

/// A line of an attendance sheet.
record AttendanceId(UUID value) {}
