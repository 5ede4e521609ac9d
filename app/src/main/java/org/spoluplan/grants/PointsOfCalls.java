package org.spoluplan.grants;

import java.util.Map;

/// Points, to be read by the other parts of grants.
public interface PointsOfCalls {

  /// Of all applications in play.
  Map<ApplicationId, Points> of(Call call);
}
