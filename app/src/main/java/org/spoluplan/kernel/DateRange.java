package org.spoluplan.kernel;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A period of whole days; both ends belong to it, a missing end is open.
public record DateRange(@Nullable LocalDate from, @Nullable LocalDate to) {

  public DateRange {
    if (from != null && to != null && to.isBefore(from)) {
      throw new IllegalArgumentException("a period ends before it begins: " + from + " > " + to);
    }
  }

  public boolean contains(LocalDate day) {
    return (from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to));
  }
}
