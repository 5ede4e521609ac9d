package org.spoluplan.meetings.imports;

/// Where a file is on its way into the house.
enum ImportState {
  /// Nobody has read it yet.
  WAITING,
  /// It was read; a person looks through it.
  DRAFT,
  /// It could not be taken or read.
  UNREADABLE,
  ACCEPTED,
  /// Not to be brought in: another version, a mistake.
  SET_ASIDE
}
