package org.spoluplan.network.register;

import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// @param register what the register says; null when it has none
record RegisterQuestion(UUID id, PartKey key, @Nullable Object register, Instant askedAt) {

  boolean isAbout(PartChange change) {
    return key.equals(change.key()) && Objects.equals(register, change.register());
  }
}
