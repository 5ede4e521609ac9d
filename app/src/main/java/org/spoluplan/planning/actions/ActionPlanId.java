package org.spoluplan.planning.actions;

import java.util.UUID;
import org.spoluplan.kernel.Thing;

record ActionPlanId(UUID value) {

  static final String KIND = "action-plan";

  Thing thing() {
    return new Thing(KIND, value);
  }
}
