package org.spoluplan.capacity.demands;

import java.util.UUID;
import org.spoluplan.kernel.Thing;

record DemandId(UUID value) {

  static final String KIND = "demand";

  Thing thing() {
    return new Thing(KIND, value);
  }

  String path() {
    return "/poptavky/" + value;
  }
}
