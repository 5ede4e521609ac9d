package org.spoluplan.meetings.minutes;

import java.time.Instant;
import java.util.UUID;
import org.spoluplan.documents.FileId;
import org.spoluplan.meetings.MeetingId;

/// A file that belongs to the minutes of a meeting.
///
/// @param openToAll whether everybody reads it once the minutes are published
record Annex(
    UUID id, MeetingId meeting, FileId file, String title, boolean openToAll, Instant addedAt) {

  /// Where it is changed, without a step.
  String address() {
    return "/jednani/" + meeting.value() + "/zapis/prilohy/" + id;
  }

  String filePath() {
    return "/soubory/" + file.value();
  }
}
