package org.spoluplan.grants.assessment;

import java.time.LocalDate;
import java.util.List;
import org.spoluplan.access.PersonId;
import org.spoluplan.access.Role;
import org.spoluplan.access.Standing;
import org.spoluplan.access.Standings;
import org.spoluplan.grants.CallId;
import org.springframework.stereotype.Component;

/// Whoever was appointed assesses applications of that call.
@Component
class CallStandings implements Standings {

  private final Assessments assessments;

  CallStandings(Assessments assessments) {
    this.assessments = assessments;
  }

  @Override
  public List<Standing> of(PersonId person, LocalDate day) {
    return assessments.assessedBy(person).stream()
        .map(CallId::value)
        .map(call -> new Standing(Role.ASSESSOR, call))
        .toList();
  }
}
