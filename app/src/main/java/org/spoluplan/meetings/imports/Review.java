package org.spoluplan.meetings.imports;

/// What a person said of a value.
enum Review {
  /// Nothing yet: it is as the parser read it.
  READ,
  CONFIRMED,
  CORRECTED,
  /// The parser had not found it.
  ADDED,
  /// It does not belong there.
  DROPPED
}
