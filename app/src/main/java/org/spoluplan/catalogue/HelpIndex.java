package org.spoluplan.catalogue;

import org.jspecify.annotations.Nullable;
import org.spoluplan.algorithms.finding.Answer;
import org.spoluplan.algorithms.finding.Request;

/// All services given today, to be asked.
public interface HelpIndex {

  Answer find(Request request);

  /// Region where most of the services are; null while there are none.
  @Nullable String home();
}
