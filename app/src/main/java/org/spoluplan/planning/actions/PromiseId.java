package org.spoluplan.planning.actions;

import java.util.UUID;
import org.spoluplan.kernel.Thing;

record PromiseId(UUID value) {

  static final String KIND = "promise";

  Thing thing() {
    return new Thing(KIND, value);
  }

  /// What was promised and how it goes.
  String path() {
    return "/plany/sliby/" + value;
  }
}
