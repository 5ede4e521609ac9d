package org.spoluplan.meetings.imports;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.spoluplan.access.PersonId;
import org.spoluplan.access.Scoped;
import org.spoluplan.documents.FileId;
import org.spoluplan.meetings.BodyId;
import org.spoluplan.meetings.MeetingId;

/// Minutes written elsewhere, on their way into the house.
///
/// @param organisation the town whose bodies met; null: whoever coordinates everywhere keeps it
/// @param size         in bytes
/// @param file         the original; null when it was not taken
/// @param refusal      key of the message that says why it could not be taken or read
/// @param body         the body it belongs to, when somebody said so; else it is matched by name
/// @param bodyType     of the new body it belongs to, when somebody said so
/// @param meeting      what it was accepted as
record ImportedFile(
    ImportId id,
    @Nullable UUID organisation,
    String name,
    long size,
    @Nullable FileId file,
    ImportState state,
    @Nullable String refusal,
    @Nullable BodyId body,
    @Nullable String bodyType,
    @Nullable MeetingId meeting,
    Instant uploadedAt,
    @Nullable PersonId uploadedBy,
    int version)
    implements Scoped {

  @Override
  public Set<UUID> scopes() {
    return organisation == null ? Set.of() : Set.of(organisation);
  }

  String path() {
    return "/import-zapisu/" + id.value();
  }
}
