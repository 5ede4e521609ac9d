package org.spoluplan.meetings.imports;

import org.spoluplan.documents.FileId;

/// What became of a file at the door.
sealed interface Arrival {

  record Kept(FileId file) implements Arrival {}

  /// @param refusal key of the message that says why
  record Turned(String refusal) implements Arrival {}
}
