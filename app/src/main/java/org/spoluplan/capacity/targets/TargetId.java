package org.spoluplan.capacity.targets;

import java.util.UUID;
import org.spoluplan.kernel.Thing;

record TargetId(UUID value) {

  static final String KIND = "capacity-target";

  Thing thing() {
    return new Thing(KIND, value);
  }

  String path() {
    return "/mezery/cile/" + value;
  }
}
