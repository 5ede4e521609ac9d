package org.spoluplan.grants.calls;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.spoluplan.grants.Call;
import org.spoluplan.grants.CallRule;

/// What a draft still lacks before the council's resolution announces it.
final class Readiness {

  private Readiness() {}

  /// @param decided   the rule that would hold
  /// @param unsettled comments nobody answered yet
  static List<CallRefusal> lacks(
      Call call, Optional<CallRule> decided, int unsettled, LocalDate today, Instant now) {
    var lacks = new ArrayList<CallRefusal>();
    if (decided.isEmpty()) lacks.add(CallRefusal.LACKS_RULE);
    if (decided.isPresent() && !RuleValues.fits(decided.get().rule(), call.is())) {
      lacks.add(CallRefusal.RULE_WITHOUT_CRITERIA);
    }
    if (call.is().takesComments(today)) lacks.add(CallRefusal.COMMENTS_OPEN);
    if (unsettled > 0) lacks.add(CallRefusal.COMMENTS_UNSETTLED);
    if (call.is().window().closes().isBefore(now)) lacks.add(CallRefusal.CLOSES_IN_PAST);
    return lacks;
  }
}
