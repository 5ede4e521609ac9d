package org.spoluplan.grants.assessment;

import java.util.Map;
import java.util.stream.Collectors;
import org.spoluplan.grants.Application;
import org.spoluplan.grants.ApplicationId;
import org.spoluplan.grants.Applications;
import org.spoluplan.grants.Call;
import org.spoluplan.grants.Points;
import org.spoluplan.grants.PointsOfCalls;
import org.springframework.stereotype.Component;

/// Points as dividing needs them.
@Component
class PointsGiven implements PointsOfCalls {

  private final Assessments assessments;
  private final Applications applications;

  PointsGiven(Assessments assessments, Applications applications) {
    this.assessments = assessments;
    this.applications = applications;
  }

  @Override
  public Map<ApplicationId, Points> of(Call call) {
    var ids = applications.inPlay(call.id()).stream().map(Application::id).toList();
    return assessments.of(ids).entrySet().stream()
        .collect(
            Collectors.toUnmodifiableMap(
                Map.Entry::getKey, one -> one.getValue().points(call.is().criteria())));
  }
}
