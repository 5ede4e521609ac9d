package org.spoluplan.grants.financing;

import java.util.UUID;
import org.spoluplan.kernel.Thing;

record SourceId(UUID value) {

  static final String KIND = "funding_source";

  Thing thing() {
    return new Thing(KIND, value);
  }
}
