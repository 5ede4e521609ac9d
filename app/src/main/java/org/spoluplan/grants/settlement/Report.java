package org.spoluplan.grants.settlement;

import org.jspecify.annotations.Nullable;

/// The final report.
///
/// @param done      what was done for the money
/// @param otherwise what turned out otherwise than planned, and why
/// @param clients   people served in the year
/// @param fteE2     full-time equivalents in the year, in hundredths
record Report(
    @Nullable String done,
    @Nullable String otherwise,
    @Nullable Integer clients,
    @Nullable Long fteE2) {

  static final Report EMPTY = new Report(null, null, null, null);

  boolean isComplete() {
    return done != null && clients != null && fteE2 != null;
  }
}
