package org.spoluplan.planning;

import java.util.UUID;
import org.spoluplan.kernel.Thing;

/// Of one comment in a round.
public record CommentId(UUID value) {

  public static final String KIND = "plan-comment";

  public Thing thing() {
    return new Thing(KIND, value);
  }
}
