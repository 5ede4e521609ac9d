package org.spoluplan.grants.calls;

import java.util.LinkedHashSet;
import java.util.Set;
import org.spoluplan.algorithms.allocation.AllocationRule;
import org.spoluplan.algorithms.allocation.Combining;
import org.spoluplan.algorithms.allocation.Criterion;
import org.spoluplan.grants.Call;
import org.spoluplan.grants.PointsCriterion;
import org.spoluplan.grants.RuleWords;

/// What a rule of a call may divide by.
final class RuleValues {

  private RuleValues() {}

  /// What every application says by itself, and what assessors give points for.
  static Set<String> of(Call.Content call) {
    var values = new LinkedHashSet<String>();
    values.add(Criterion.FTE);
    values.add(Criterion.POINTS);
    values.add(RuleWords.CLIENTS);
    values.add(Criterion.REQUESTED);
    call.criteria().stream().map(PointsCriterion::code).forEach(values::add);
    return values;
  }

  /// Points need something to be given for.
  static boolean fits(AllocationRule rule, Call.Content call) {
    if (rule.combining() instanceof Combining.EqualAwards) return true;
    var names = rule.criteria().stream().map(Criterion::name).toList();
    if (names.contains(Criterion.POINTS) && call.criteria().isEmpty()) return false;
    return !names.isEmpty() && of(call).containsAll(names);
  }
}
