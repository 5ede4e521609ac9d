package org.spoluplan.grants.assessment;

import java.util.ArrayList;
import java.util.List;
import org.spoluplan.access.PersonId;
import org.spoluplan.grants.Application;
import org.spoluplan.grants.Applications;
import org.spoluplan.grants.Call;
import org.spoluplan.grants.CallState;
import org.spoluplan.grants.Calls;
import org.spoluplan.page.Page;
import org.spoluplan.page.Waiting;
import org.springframework.stereotype.Component;

/// Applications wait for points of their assessors.
@Component
class AssessmentWaiting implements Waiting {

  private final Calls calls;
  private final Applications applications;
  private final Assessments assessments;
  private final Assessing assessing;

  AssessmentWaiting(
      Calls calls, Applications applications, Assessments assessments, Assessing assessing) {
    this.calls = calls;
    this.applications = applications;
    this.assessments = assessments;
    this.assessing = assessing;
  }

  @Override
  public List<Item> of(Page page) {
    var person = page.actor().person();
    if (person == null) return List.of();
    var items = new ArrayList<Item>();
    for (var call : calls.list(assessments.assessedBy(person))) {
      if (call.state() == CallState.CLOSED) add(page, call, person, items);
    }
    return items;
  }

  private void add(Page page, Call call, PersonId person, List<Item> items) {
    var waiting =
        applications.inPlay(call.id()).stream().filter(one -> waitsFor(one, call, person)).count();
    if (waiting == 0) return;
    items.add(
        new Item(
            page.t("assessment.waits", waiting),
            call.is().title(),
            null,
            "",
            call.path() + "/hodnoceni",
            page.t("assessment.go"),
            Urgency.OPEN));
  }

  private boolean waitsFor(Application application, Call call, PersonId person) {
    var obstacle = assessing.obstacle(application, person);
    if (obstacle == AssessmentRefusal.NOT_DECLARED) return true;
    if (obstacle != null) return false;
    var assessed = assessments.of(application.id());
    return call.is().criteria().stream()
        .anyMatch(one -> assessed.current(one.id(), person).isEmpty());
  }
}
