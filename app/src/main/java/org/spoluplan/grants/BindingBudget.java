package org.spoluplan.grants;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// What an award may be used for, line by line ("závazné čerpání"). In haléře.
///
/// @param number of the edition: 1 for the first, more for changes
public record BindingBudget(int number, List<Line> lines) {

  /// @param item of the list of costs
  public record Line(String item, long amount) {}

  public BindingBudget {
    lines = List.copyOf(lines);
  }

  public long sum() {
    return lines.stream().mapToLong(Line::amount).sum();
  }

  /// By the code of the item.
  public Map<String, Long> byItem() {
    return lines.stream().collect(Collectors.toUnmodifiableMap(Line::item, Line::amount));
  }
}
