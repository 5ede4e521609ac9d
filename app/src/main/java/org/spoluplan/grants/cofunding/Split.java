package org.spoluplan.grants.cofunding;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.spoluplan.algorithms.allocation.Step;
import org.spoluplan.territory.MunicipalityCode;

/// What each municipality is asked for, with the steps that lead there.
///
/// @param pot    what was divided, in haléře; all shares together
/// @param whole  the sum of all values of the key
/// @param shares of all municipalities
record Split(KeyVersion rule, long pot, BigDecimal whole, Map<MunicipalityCode, Part> shares) {

  /// @param amount in haléře
  /// @param steps  that add up to the amount
  record Part(BigDecimal value, long amount, List<Step> steps) {

    Part {
      steps = List.copyOf(steps);
    }
  }

  Split {
    shares = Map.copyOf(shares);
  }

  Part of(MunicipalityCode municipality) {
    var part = shares.get(municipality);
    if (part == null) throw new IllegalArgumentException("not asked: " + municipality);
    return part;
  }
}
