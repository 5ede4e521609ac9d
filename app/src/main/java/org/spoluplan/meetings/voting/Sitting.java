package org.spoluplan.meetings.voting;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.spoluplan.access.Scoped;
import org.spoluplan.meetings.BodyId;
import org.spoluplan.meetings.MeetingId;
import org.spoluplan.meetings.MeetingStatus;
import org.spoluplan.page.Words;

/// A meeting as far as votes and the roll care.
///
/// @param opened when it began; null while it has not
/// @param bodies that meet, the convening one before those that joined it
/// @param scopes the meeting, the bodies that meet and the organisations that set them up
record Sitting(
    MeetingId id,
    BodyId body,
    String bodyName,
    MeetingStatus status,
    LocalDate heldOn,
    @Nullable Instant opened,
    List<UUID> bodies,
    Set<UUID> scopes)
    implements Scoped {

  Sitting {
    bodies = List.copyOf(bodies);
    scopes = Set.copyOf(scopes);
  }

  /// From the invitation on, people may say they are here; when all is over, nobody comes.
  boolean takesRoll() {
    return !status.isOver();
  }

  /// The time to note for somebody who comes or leaves now. In a meeting that is written up after
  /// its day everybody comes at its beginning.
  Instant movementAt(Instant now) {
    var over = heldOn.isBefore(LocalDate.ofInstant(now, Words.ZONE));
    return over && opened != null ? opened : now;
  }

  String path() {
    return "/jednani/" + id.value();
  }

  String bodyPath() {
    return "/skupiny/" + body.value();
  }
}
