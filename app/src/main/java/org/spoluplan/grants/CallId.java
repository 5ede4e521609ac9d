package org.spoluplan.grants;

import java.util.UUID;
import org.spoluplan.kernel.Thing;

public record CallId(UUID value) {

  public static final String KIND = "grant_call";

  public Thing thing() {
    return new Thing(KIND, value);
  }

  public String path() {
    return "/dotace/vyzvy/" + value;
  }
}
