package org.spoluplan.planning.plans;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.spoluplan.access.PersonId;
import org.spoluplan.planning.CardId;

/// A change that somebody offers; whoever writes the card takes it or says why not.
///
/// @param seen    revision of the card that was looked at
/// @param content of the section
/// @param answer  always there when it was refused
/// @param became  the revision that it became
record Suggestion(
    UUID id,
    CardId card,
    Section section,
    int seen,
    Object content,
    @Nullable String because,
    PersonId by,
    Instant at,
    State state,
    @Nullable String answer,
    @Nullable Integer became) {

  enum State {
    OPEN,
    TAKEN,
    REFUSED,
    WITHDRAWN
  }
}
