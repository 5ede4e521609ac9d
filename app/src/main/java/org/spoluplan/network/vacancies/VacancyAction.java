package org.spoluplan.network.vacancies;

import static org.spoluplan.access.Role.ADMINISTRATOR;
import static org.spoluplan.access.Role.COORDINATOR;
import static org.spoluplan.access.Role.ORGANISATION_HEAD;
import static org.spoluplan.access.Role.ORGANISATION_WORKER;

import java.util.Set;
import org.spoluplan.access.Action;
import org.spoluplan.access.Role;

enum VacancyAction implements Action {
  SAY(ADMINISTRATOR, COORDINATOR, ORGANISATION_HEAD, ORGANISATION_WORKER);

  private final Set<Role> grantedTo;

  VacancyAction(Role... grantedTo) {
    this.grantedTo = Set.of(grantedTo);
  }

  @Override
  public Set<Role> grantedTo() {
    return grantedTo;
  }
}
