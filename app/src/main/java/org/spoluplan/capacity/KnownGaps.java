package org.spoluplan.capacity;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.spoluplan.territory.MunicipalityCode;

/// What targets say of a territory, to be read by others.
public interface KnownGaps {

  /// Targets of planning units that lie at least partly in these municipalities, by unit and type.
  List<KnownGap> of(Collection<MunicipalityCode> municipalities, LocalDate day);

  /// A target against what there is. Amounts are in hundredths of the measure.
  ///
  /// @param unit     name of the planning unit
  /// @param type     of the list of types of services
  /// @param measure  of the list of units of capacity
  /// @param fundedE2 what the basic network has; null: nobody knows
  record KnownGap(
      String unit,
      String type,
      String measure,
      @Nullable Long minimumE2,
      @Nullable Long idealE2,
      @Nullable Long fundedE2,
      String path) {}
}
