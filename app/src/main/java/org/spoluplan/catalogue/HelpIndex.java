package org.spoluplan.catalogue;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.spoluplan.algorithms.finding.Answer;
import org.spoluplan.algorithms.finding.Answer.Hit;
import org.spoluplan.algorithms.finding.Reason;
import org.spoluplan.algorithms.finding.Request;

/// All services given today, to be asked.
public interface HelpIndex {

  Answer find(Request request);

  /// Why it is among the results, the weightiest first.
  List<Reason> why(Answer answer, Hit hit);

  /// Everyday situations that are understood: labels by their ids.
  Map<String, String> situations();

  /// Region where most of the services are; null while there are none.
  @Nullable String home();
}
