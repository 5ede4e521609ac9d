package org.spoluplan.planning;

import java.util.UUID;
import org.spoluplan.kernel.Thing;

/// Of the way of one version of a plan through those who approve it.
public record ApprovalId(UUID value) {

  public static final String KIND = "plan-approval";

  public Thing thing() {
    return new Thing(KIND, value);
  }
}
