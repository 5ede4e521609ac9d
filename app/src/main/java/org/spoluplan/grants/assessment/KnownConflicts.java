package org.spoluplan.grants.assessment;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.spoluplan.grants.Application;
import org.spoluplan.grants.Applications;
import org.spoluplan.grants.CallId;
import org.spoluplan.grants.ConflictsOfInterest;
import org.spoluplan.kernel.Today;
import org.spoluplan.people.Organisations;
import org.springframework.stereotype.Component;

/// What assessors declared, and who works for whom by the directory.
@Component
class KnownConflicts implements ConflictsOfInterest {

  private final Assessments assessments;
  private final Applications applications;
  private final Organisations organisations;
  private final Clock clock;

  KnownConflicts(
      Assessments assessments,
      Applications applications,
      Organisations organisations,
      Clock clock) {
    this.assessments = assessments;
    this.applications = applications;
    this.organisations = organisations;
    this.clock = clock;
  }

  @Override
  public List<Conflict> of(CallId call) {
    var inPlay = applications.inPlay(call);
    var assessed = assessments.of(inPlay.stream().map(Application::id).toList());
    var today = Today.of(clock);
    return inPlay.stream()
        .flatMap(
            one ->
                Stream.concat(
                    staff(one, today),
                    Stream.ofNullable(assessed.get(one.id())).flatMap(it -> declared(one, it))))
        .toList();
  }

  private Stream<Conflict> staff(Application application, LocalDate today) {
    return organisations.staff(application.provider(), today).stream()
        .map(person -> new Conflict(person, application, Kind.WORKS_THERE));
  }

  private static Stream<Conflict> declared(Application application, Assessed assessed) {
    return assessed.declarations().stream()
        .map(Declaration::person)
        .distinct()
        .filter(assessed::hasConflict)
        .map(person -> new Conflict(person, application, Kind.DECLARED));
  }
}
