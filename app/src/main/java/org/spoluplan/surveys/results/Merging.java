package org.spoluplan.surveys.results;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Groups with too few respondents stand together in one row, and when they are still too few,
/// the smallest of the others joins them. So each row counts as many people as may be shown, in
/// every question alike.
final class Merging {

  /// Names the row of those that stand together.
  static final String TOGETHER = "#";

  private Merging() {}

  /// Empty when nothing is left to compare.
  static Map<String, List<Respondent>> of(Map<String, List<Respondent>> groups, int least) {
    var bySize =
        groups.entrySet().stream()
            .sorted(Comparator.comparingInt(one -> one.getValue().size()))
            .toList();
    var together = new ArrayList<Respondent>();
    var merged = new ArrayList<String>();
    for (var group : bySize) {
      var small = group.getValue().size() < least;
      var lacking = !merged.isEmpty() && together.size() < least;
      if (!small && !lacking) break;
      merged.add(group.getKey());
      together.addAll(group.getValue());
    }
    var rows = new LinkedHashMap<String, List<Respondent>>();
    groups.forEach(
        (name, its) -> {
          if (!merged.contains(name)) rows.put(name, its);
        });
    if (!merged.isEmpty()) rows.put(TOGETHER, together);
    return rows.size() > 1 ? rows : Map.of();
  }
}
