package org.spoluplan.grants.cofunding;

import java.util.UUID;
import org.spoluplan.kernel.Thing;

record CofundingId(UUID value) {

  static final String KIND = "cofunding_request";

  Thing thing() {
    return new Thing(KIND, value);
  }

  String path() {
    return CofundingController.PATH + "/" + value;
  }
}
