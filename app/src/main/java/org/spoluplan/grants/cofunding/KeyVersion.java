package org.spoluplan.grants.cofunding;

import java.math.BigDecimal;
import java.util.List;
import org.spoluplan.algorithms.allocation.AllocationRule;
import org.spoluplan.algorithms.allocation.Combining;
import org.spoluplan.algorithms.allocation.Criterion;
import org.spoluplan.algorithms.allocation.Normalisation;
import org.spoluplan.kernel.Code;

/// A way of dividing as it was on a day; never changed, another way is another version.
///
/// @param number   of the version
/// @param rounding unit of the shares in haléře
record KeyVersion(SplitKey key, int number, long rounding) {

  String criterion() {
    return Code.of(key);
  }

  /// What no cap limits: each municipality may say another amount by itself.
  AllocationRule rule() {
    var criterion = new Criterion(criterion(), BigDecimal.ONE, Normalisation.SHARE);
    return AllocationRule.of(new Combining.Composite(), List.of(criterion)).withRounding(rounding);
  }
}
