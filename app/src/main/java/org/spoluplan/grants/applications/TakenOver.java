package org.spoluplan.grants.applications;

import java.util.List;
import org.spoluplan.grants.ApplicationId;

/// Which application another one began as a copy of.
///
/// @param leftOut sentences in Czech: what did not fit
record TakenOver(ApplicationId from, List<String> leftOut) {

  TakenOver {
    leftOut = List.copyOf(leftOut);
  }
}
