package org.spoluplan.planning;

import java.util.List;
import java.util.Set;
import org.spoluplan.people.OrganisationId;
import org.spoluplan.territory.MunicipalityCode;

/// Needs, to be read by those who write plans.
public interface NeedsOfPlans {

  /// Of which a group said that they belong into the plan, the oldest first.
  List<PlanNeed> intoPlan(OrganisationId organisation);

  /// @param places empty: the whole territory of the organisation
  record PlanNeed(NeedId id, int number, String title, Set<MunicipalityCode> places) {}
}
