package org.spoluplan.capacity.demands;

import java.time.Clock;
import java.util.List;
import org.spoluplan.access.Access;
import org.spoluplan.access.Actor;
import org.spoluplan.access.Scoped;
import org.spoluplan.kernel.Today;
import org.spoluplan.people.Organisation;
import org.spoluplan.people.Organisations;
import org.springframework.stereotype.Component;

/// For which providers somebody may answer. Town halls ask, they do not answer.
@Component
class Offering {

  private static final String TOWN_HALL = "municipality";

  private final Access access;
  private final Organisations organisations;
  private final Clock clock;

  Offering(Access access, Organisations organisations, Clock clock) {
    this.access = access;
    this.organisations = organisations;
    this.clock = clock;
  }

  List<Organisation> providers(Actor actor) {
    var person = actor.person();
    if (person == null) return List.of();
    return organisations.of(person, Today.of(clock)).stream()
        .filter(one -> !one.type().equals(TOWN_HALL))
        .filter(one -> access.permits(actor, DemandAction.ANSWER, Scoped.of(one.id().value())))
        .toList();
  }
}
