package org.spoluplan.grants;

import java.util.UUID;
import org.spoluplan.kernel.Thing;

public record ApplicationId(UUID value) {

  public static final String KIND = "grant_application";

  public Thing thing() {
    return new Thing(KIND, value);
  }

  public String path() {
    return "/dotace/zadosti/" + value;
  }
}
