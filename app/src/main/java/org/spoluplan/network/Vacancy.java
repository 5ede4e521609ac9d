package org.spoluplan.network;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.spoluplan.access.PersonId;

/// Whether there is room in one form of a service, as somebody of the service said at that moment.
///
/// @param free how many of the unit; null when nobody counted
public record Vacancy(
    ServiceId service,
    String form,
    Answer answer,
    @Nullable Integer free,
    @Nullable String unit,
    @Nullable String note,
    Instant saidAt,
    PersonId saidBy) {

  public enum Answer {
    FREE,
    FULL,
    WAITING_LIST,
    /// They tell after they have talked with the person.
    ASSESSED_FIRST
  }

  public Vacancy {
    if (free != null && answer != Answer.FREE) {
      throw new IllegalArgumentException(answer + " with " + free + " free");
    }
  }
}
