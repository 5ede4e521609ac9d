package org.spoluplan.meetings;

import java.util.Optional;

/// Minutes of a meeting that were written elsewhere. Whoever publishes them goes on from their
/// text.
public interface OldMinutesText {

  /// As markup, see [org.spoluplan.documents.Markup]; empty when the meeting was not imported.
  Optional<String> of(MeetingId meeting);

  boolean has(MeetingId meeting);
}
