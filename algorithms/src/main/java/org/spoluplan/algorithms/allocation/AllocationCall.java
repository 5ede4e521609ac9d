package org.spoluplan.algorithms.allocation;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/// What is to be divided, how and among whom.
///
/// @param pot in haléře
public record AllocationCall(long pot, AllocationRule rule, List<SubsidyApplication> applications) {

  public AllocationCall {
    applications = List.copyOf(applications);
  }

  public AllocationCall withPot(long changed) {
    return new AllocationCall(changed, rule, applications);
  }

  public AllocationCall withRule(AllocationRule changed) {
    return new AllocationCall(pot, changed, applications);
  }

  public AllocationCall withApplications(List<SubsidyApplication> changed) {
    return new AllocationCall(pot, rule, changed);
  }

  AllocationCall with(int index, UnaryOperator<SubsidyApplication> change) {
    var changed = new ArrayList<>(applications);
    changed.set(index, change.apply(changed.get(index)));
    return withApplications(changed);
  }
}
