package org.spoluplan.grants.financing;

import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.spoluplan.access.PersonId;
import org.spoluplan.algorithms.compensation.CompensationPayment;
import org.spoluplan.kernel.DateRange;
import org.spoluplan.network.ServiceId;

/// What public sources may pay a service at most in one year, by its entrustment.
///
/// @param number of the version; each change adds one
record Payment(ServiceId service, int year, Content is, PersonId by, Instant at, int number) {

  private static final int PLACES = 2;

  /// @param region       whose entrustment it is
  /// @param unit         of the list of units: what the entrustment counts
  /// @param unitsE2      in hundredths of the unit, more than zero
  /// @param carryAllowed the entrustment lets a part of what is over stay for the next year
  record Content(
      String region,
      CompensationPayment usual,
      String unit,
      long unitsE2,
      boolean carryAllowed,
      String entrustment,
      DateRange entrusted,
      @Nullable String note) {

    Content {
      if (unitsE2 <= 0) throw new IllegalArgumentException("no units");
    }
  }

  /// In haléře.
  long most() {
    return is.usual().most();
  }

  /// In haléře, rounded down.
  long perUnit() {
    return is.usual().perUnit(BigDecimal.valueOf(is.unitsE2(), PLACES));
  }
}
