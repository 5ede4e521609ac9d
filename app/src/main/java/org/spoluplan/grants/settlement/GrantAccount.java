package org.spoluplan.grants.settlement;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;

/// The account of a grant: what was used of each line, and what is to be returned. In haléře.
///
/// @param lines by the code of the item
/// @param paid  by whoever gives
record GrantAccount(List<Line> lines, long grant, long paid) {

  /// @param budget  at most
  /// @param charged by entries that count
  record Line(String item, long budget, long charged) {

    /// What the grant pays: not more than the line.
    long used() {
      return Math.min(budget, charged);
    }

    long over() {
      return Math.max(0, charged - budget);
    }
  }

  GrantAccount {
    lines = List.copyOf(lines);
  }

  static GrantAccount of(Grounds grounds) {
    var charged = new HashMap<String, Long>();
    for (var entry : grounds.entries()) {
      var item = entry.item();
      if (item != null && grounds.counts(entry))
        charged.merge(item, entry.charged(), Math::addExact);
    }
    var lines = new ArrayList<Line>();
    for (var item : grounds.budget().keySet().stream().sorted().toList()) {
      var budget = grounds.budget().getOrDefault(item, 0L);
      lines.add(new Line(item, budget, charged.getOrDefault(item, 0L)));
    }
    return new GrantAccount(lines, grounds.grant(), grounds.paid());
  }

  /// Of all lines; never more than the grant.
  long used() {
    return Math.min(grant, lines.stream().mapToLong(Line::used).sum());
  }

  /// What was paid and not used.
  long toReturn() {
    return Math.max(0, paid - used());
  }
}
