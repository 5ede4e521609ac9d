package org.spoluplan.grants;

import static org.spoluplan.access.Role.ADMINISTRATOR;
import static org.spoluplan.access.Role.ASSESSOR;
import static org.spoluplan.access.Role.AUDITOR;
import static org.spoluplan.access.Role.COORDINATOR;
import static org.spoluplan.access.Role.ORGANISATION_HEAD;
import static org.spoluplan.access.Role.ORGANISATION_WORKER;

import java.util.Set;
import org.spoluplan.access.Action;
import org.spoluplan.access.Role;

public enum ApplicationAction implements Action {
  /// Those who ask, those who give, those who assess.
  VIEW(ADMINISTRATOR, COORDINATOR, AUDITOR, ORGANISATION_HEAD, ORGANISATION_WORKER, ASSESSOR),
  /// Fill it in, for the provider.
  WRITE(ORGANISATION_HEAD, ORGANISATION_WORKER),
  /// Submit and withdraw it, for the provider.
  SUBMIT(ORGANISATION_HEAD),
  /// Check, return and exclude applications, for the funder.
  CHECK(ADMINISTRATOR, COORDINATOR, ORGANISATION_WORKER);

  private final Set<Role> grantedTo;

  ApplicationAction(Role... grantedTo) {
    this.grantedTo = Set.of(grantedTo);
  }

  @Override
  public Set<Role> grantedTo() {
    return grantedTo;
  }
}
