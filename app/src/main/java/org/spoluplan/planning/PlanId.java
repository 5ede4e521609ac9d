package org.spoluplan.planning;

import java.util.UUID;
import org.spoluplan.kernel.Thing;

public record PlanId(UUID value) {

  public static final String KIND = "plan";

  public Thing thing() {
    return new Thing(KIND, value);
  }

  public String path() {
    return "/plany/" + value;
  }
}
