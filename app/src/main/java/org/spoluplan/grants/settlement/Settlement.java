package org.spoluplan.grants.settlement;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.spoluplan.grants.ApplicationId;

/// How the money of one agreement was used.
///
/// @param faults       what the funder asked to be mended
/// @param completeBy   until when
/// @param returned     to be returned by the provider, once accepted; in haléře
/// @param returnReason why it is another amount than the computed one
/// @param returnBy     the last day for returning it
/// @param returnedOn   when it came
/// @param version      grows with each change
record Settlement(
    ApplicationId id,
    SettlementState state,
    Report report,
    @Nullable String faults,
    @Nullable LocalDate completeBy,
    @Nullable Long returned,
    @Nullable String returnReason,
    @Nullable LocalDate returnBy,
    @Nullable LocalDate returnedOn,
    @Nullable Submitted submitted,
    int version) {

  /// @param number how many times it was submitted
  /// @param sha256 fingerprint of what was submitted, hexadecimal
  record Submitted(int number, Instant at, String sha256) {}

  /// What nobody began yet.
  static Settlement blank(ApplicationId id) {
    return new Settlement(
        id, SettlementState.WRITING, Report.EMPTY, null, null, null, null, null, null, null, 0);
  }

  String path() {
    return id.path() + "/vyuctovani";
  }
}
