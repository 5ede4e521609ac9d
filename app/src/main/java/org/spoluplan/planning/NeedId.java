package org.spoluplan.planning;

import java.util.UUID;
import org.spoluplan.kernel.Thing;

public record NeedId(UUID value) {

  public static final String KIND = "need";

  public Thing thing() {
    return new Thing(KIND, value);
  }

  public String path() {
    return "/potreby/" + value;
  }
}
