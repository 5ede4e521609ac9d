package org.spoluplan.territory;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.spoluplan.kernel.DateRange;

/// Which municipalities a planning unit had within a period.
///
/// @param note why it was made so
public record UnitComposition(
    DateRange valid, Set<MunicipalityCode> municipalities, @Nullable String note) {

  public UnitComposition {
    municipalities = Set.copyOf(municipalities);
  }
}
