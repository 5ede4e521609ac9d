package org.spoluplan.planning.approvals;

import java.util.UUID;

record StepId(UUID value) {

  /// Where its decision is written down.
  String path() {
    return "/plany/schvalovani/" + value;
  }
}
