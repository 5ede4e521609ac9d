package org.spoluplan.planning.plans;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.spoluplan.meetings.BodyId;
import org.spoluplan.people.OrganisationId;
import org.spoluplan.planning.Plan.Level;
import org.spoluplan.planning.PlanId;
import org.spoluplan.territory.MunicipalityCode;

/// How a plan is set up; see [org.spoluplan.planning.Plan].
record PlanSetting(
    OrganisationId organisation,
    String name,
    int from,
    int to,
    @Nullable BodyId body,
    List<Level> levels,
    Set<MunicipalityCode> municipalities,
    @Nullable PlanId predecessor) {

  PlanSetting {
    levels = List.copyOf(levels);
    municipalities = Set.copyOf(municipalities);
  }
}
