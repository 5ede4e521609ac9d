package org.spoluplan.grants.assessment;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.spoluplan.access.PersonId;

/// A doubt about an application.
///
/// @param section the part of the application it is about, as its code
/// @param answer  null while it is open
record Flag(
    UUID id,
    String section,
    String question,
    PersonId raisedBy,
    Instant raisedAt,
    @Nullable Answer answer) {

  record Answer(String text, PersonId by, Instant at) {}
}
