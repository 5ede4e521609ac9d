package org.spoluplan.opendata.embedding;

import java.util.List;

/// @param town  name of the municipality, empty for all
/// @param lines services, at most as many as fit
/// @param all   how many there are
/// @param site  its address without a slash at the end
record EmbeddedView(String town, List<Line> lines, int all, String site) {

  /// @param phone empty when there is none
  record Line(String name, String provider, String phone, String url) {}
}
