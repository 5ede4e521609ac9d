package org.spoluplan.planning.needs;

import java.util.Comparator;
import java.util.List;
import org.spoluplan.people.OrganisationId;
import org.spoluplan.planning.NeedsOfPlans;
import org.springframework.stereotype.Component;

/// What the register of needs says to plans.
@Component
class PlanNeeds implements NeedsOfPlans {

  private final NeedRegister needs;

  PlanNeeds(NeedRegister needs) {
    this.needs = needs;
  }

  @Override
  public List<PlanNeed> intoPlan(OrganisationId organisation) {
    return needs.of(organisation).stream()
        .filter(need -> need.latest() != null && need.latest().kind() == Verdict.Kind.INTO_PLAN)
        .sorted(Comparator.comparingInt(Need::number))
        .map(need -> new PlanNeed(need.id(), need.number(), need.is().title(), need.is().places()))
        .toList();
  }
}
