package org.spoluplan.grants.awards;

import java.util.Collection;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.spoluplan.access.PersonId;
import org.spoluplan.grants.Applications;
import org.spoluplan.grants.CallId;
import org.spoluplan.grants.ConflictsOfInterest;
import org.spoluplan.grants.ConflictsOfInterest.Conflict;
import org.spoluplan.kernel.Code;
import org.spoluplan.meetings.MotionId;
import org.spoluplan.meetings.VoteConflicts;
import org.spoluplan.network.Services;
import org.spoluplan.page.Words;
import org.spoluplan.people.Organisation;
import org.spoluplan.people.OrganisationId;
import org.spoluplan.people.Organisations;
import org.springframework.stereotype.Component;

/// Who applies, or said to have a conflict of interest, does not vote on how money is divided.
@Component
class CommitteeConflicts implements VoteConflicts {

  private static final Locale CZECH = Locale.of("cs");

  private final CommitteeItems items;
  private final ConflictsOfInterest conflicts;
  private final Applications applications;
  private final Organisations organisations;
  private final Services services;
  private final Words words;

  CommitteeConflicts(
      CommitteeItems items,
      ConflictsOfInterest conflicts,
      Applications applications,
      Organisations organisations,
      Services services,
      Words words) {
    this.items = items;
    this.conflicts = conflicts;
    this.applications = applications;
    this.organisations = organisations;
    this.services = services;
    this.words = words;
  }

  @Override
  public Map<MotionId, Known> of(Collection<MotionId> motions) {
    var known = new HashMap<MotionId, Known>();
    items.calls(motions).forEach((motion, call) -> known.put(motion, of(call)));
    return known;
  }

  Known of(CallId call) {
    var people = new HashMap<PersonId, String>();
    for (var one : conflicts.of(call)) people.putIfAbsent(one.person(), reason(one));
    return new Known(people, applicants(call));
  }

  /// Whoever sits in the committee for an applicant, also without a role in the directory.
  private Map<OrganisationId, String> applicants(CallId call) {
    var applicants = new HashMap<OrganisationId, String>();
    for (var one : applications.inPlay(call)) {
      applicants.computeIfAbsent(one.provider(), this::applies);
    }
    return applicants;
  }

  private String applies(OrganisationId provider) {
    return words.messages().of(CZECH, "award.conflict.applies", name(provider));
  }

  private String reason(Conflict conflict) {
    var application = conflict.because();
    var about =
        switch (conflict.kind()) {
          case WORKS_THERE -> name(application.provider());
          case DECLARED ->
              services.find(application.service()).map(one -> one.is().name()).orElse("");
        };
    return words.messages().of(CZECH, "award.conflict." + Code.of(conflict.kind()), about);
  }

  private String name(OrganisationId id) {
    return organisations.find(id).map(Organisation::name).orElse("");
  }
}
