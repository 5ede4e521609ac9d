package org.spoluplan.grants.assessment;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.spoluplan.grants.Application;
import org.spoluplan.grants.ApplicationId;
import org.spoluplan.grants.Applications;
import org.spoluplan.grants.Call;
import org.spoluplan.grants.Calls;
import org.spoluplan.grants.Points;
import org.spoluplan.grants.PointsOfCalls;
import org.springframework.stereotype.Component;

/// Points as dividing needs them.
@Component
class PointsGiven implements PointsOfCalls {

  private final Assessments assessments;
  private final Applications applications;
  private final Calls calls;

  PointsGiven(Assessments assessments, Applications applications, Calls calls) {
    this.assessments = assessments;
    this.applications = applications;
    this.calls = calls;
  }

  @Override
  public Map<ApplicationId, Points> of(Call call) {
    var all = applications.inPlay(call.id());
    var given = new HashMap<ApplicationId, Points>();
    assessments
        .of(all.stream().map(Application::id).toList())
        .forEach((id, assessed) -> given.put(id, assessed.points(call.is().criteria())));
    var first = call.secondRoundOf();
    if (first != null) takeOver(all, calls.get(first), given);
    return Map.copyOf(given);
  }

  /// In another round points of the first one hold, unless somebody gives new ones.
  private void takeOver(List<Application> all, Call first, Map<ApplicationId, Points> given) {
    var before = of(first);
    var byService =
        applications.inPlay(first.id()).stream()
            .collect(Collectors.toMap(Application::service, Application::id));
    for (var one : all) {
      var own = given.get(one.id());
      var earlier = byService.get(one.service());
      var points = earlier == null ? null : before.get(earlier);
      if (points != null && (own == null || !own.complete())) given.put(one.id(), points);
    }
  }
}
