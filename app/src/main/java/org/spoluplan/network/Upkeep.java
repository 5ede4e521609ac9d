package org.spoluplan.network;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.spoluplan.access.PersonId;

/// @param verifiedAt when somebody of the service last said that all of it is right
public record Upkeep(
    Instant changedAt, @Nullable Instant verifiedAt, @Nullable PersonId verifiedBy) {}
