package org.spoluplan.algorithms.allocation;

import java.math.BigDecimal;
import java.util.List;

/// What came of dividing.
public sealed interface Allocation {

  /// @param awards  in the order of the applications
  /// @param reserve what stayed of the pot, in Kč; awards and reserve are the pot to the haléř
  record Divided(List<Award> awards, BigDecimal reserve) implements Allocation {
    public Divided {
      awards = List.copyOf(awards);
    }
  }

  /// Nothing was divided.
  ///
  /// @param what it is about: an application, a criterion, a number
  record Refused(Refusal reason, String what) implements Allocation {

    /// A Czech sentence.
    public String sentence() {
      return reason.sentence(what);
    }
  }
}
