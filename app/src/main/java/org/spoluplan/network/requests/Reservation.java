package org.spoluplan.network.requests;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A condition under which the region took a service into its network, and what became of it.
///
/// @param due    the last day by which it is to be met
/// @param closed null while it is open
record Reservation(
    NetworkRequestId request, String conditions, LocalDate due, @Nullable Closed closed) {

  enum Result {
    MET,
    NOT_MET
  }

  /// @param note always there when it was not met
  record Closed(Result result, @Nullable String note, LocalDate day) {}

  boolean isOpen() {
    return closed == null;
  }
}
