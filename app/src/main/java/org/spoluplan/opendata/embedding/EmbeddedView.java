package org.spoluplan.opendata.embedding;

import java.util.List;
import java.util.Optional;
import org.spoluplan.network.Vacancy;

/// @param town  name of the municipality, empty for all
/// @param lines services, at most as many as fit
/// @param all   how many there are
/// @param site  its address without a slash at the end
/// @param more  where all of them are found
record EmbeddedView(String town, List<Line> lines, int all, String site, String more) {

  /// @param type  in words
  /// @param phone empty when there is none
  /// @param room  where there is room now
  record Line(
      String name,
      String type,
      String provider,
      String phone,
      String url,
      Optional<Vacancy> room) {}
}
