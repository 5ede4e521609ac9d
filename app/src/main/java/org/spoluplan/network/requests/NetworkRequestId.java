package org.spoluplan.network.requests;

import java.util.UUID;
import org.spoluplan.kernel.Thing;

record NetworkRequestId(UUID value) {

  static final String KIND = "network-request";

  String path() {
    return "/sit/zadosti/" + value;
  }

  Thing thing() {
    return new Thing(KIND, value);
  }
}
