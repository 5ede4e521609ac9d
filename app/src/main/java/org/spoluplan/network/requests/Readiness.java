package org.spoluplan.network.requests;

import java.util.List;

/// Whether a request may go to the region.
sealed interface Readiness {

  record Ready() implements Readiness {}

  /// @param lacks not empty
  record Lacking(List<RequestRefusal> lacks) implements Readiness {
    public Lacking {
      lacks = List.copyOf(lacks);
    }
  }

  static Readiness of(List<RequestRefusal> lacks) {
    return lacks.isEmpty() ? new Ready() : new Lacking(lacks);
  }
}
