package org.spoluplan.algorithms.disclosure;

import java.util.Set;

/// What of a table may be published.
public sealed interface Protection {

  /// All but these cells.
  ///
  /// @param small   hidden for what they are
  /// @param partner hidden so that the small ones cannot be computed
  record Hidden(Set<Cell> small, Set<Cell> partner) implements Protection {
    public Hidden {
      small = Set.copyOf(small);
      partner = Set.copyOf(partner);
    }

    public boolean isHidden(Cell cell) {
      return small.contains(cell) || partner.contains(cell);
    }
  }

  /// Nothing: whatever else were hidden, some small count could be told.
  record Nothing() implements Protection {}
}
