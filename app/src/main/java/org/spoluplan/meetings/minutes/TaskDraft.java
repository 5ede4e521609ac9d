package org.spoluplan.meetings.minutes;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A task somebody took.
///
/// @param owner a person, an organisation, a body or a role
/// @param due   the day, or any day of the month, as the precision says
record TaskDraft(
    String wording,
    @Nullable String owner,
    @Nullable LocalDate due,
    Precision precision,
    boolean confidential) {

  enum Precision {
    DAY,
    MONTH,
    ONGOING,
    NONE
  }
}
