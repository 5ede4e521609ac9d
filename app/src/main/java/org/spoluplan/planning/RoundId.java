package org.spoluplan.planning;

import java.util.UUID;
import org.spoluplan.kernel.Thing;

/// Of a round of comments on a plan.
public record RoundId(UUID value) {

  public static final String KIND = "comment-round";

  public Thing thing() {
    return new Thing(KIND, value);
  }

  public String path() {
    return "/pripominky/" + value;
  }
}
