package org.spoluplan.kernel;

import java.time.LocalDate;

/// Implemented by each capability that has something to show in the invented demo region.
public interface DemoPart {

  /// With which everybody in the demo region signs in.
  String PASSWORD = "spolu v ukazce";

  /// Parts are filled in this order.
  int position();

  /// @param today the day around which the region lives: some meetings were, some will be
  void fill(LocalDate today);
}
