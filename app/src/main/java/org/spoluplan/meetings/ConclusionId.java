package org.spoluplan.meetings;

import java.util.UUID;
import org.spoluplan.kernel.Thing;

public record ConclusionId(UUID value) {

  public static final String KIND = "conclusion";

  public Thing thing() {
    return new Thing(KIND, value);
  }
}
