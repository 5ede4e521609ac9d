package org.spoluplan.people.directory;

import static org.spoluplan.access.Role.ADMINISTRATOR;
import static org.spoluplan.access.Role.AUDITOR;
import static org.spoluplan.access.Role.COORDINATOR;
import static org.spoluplan.access.Role.ORGANISATION_HEAD;
import static org.spoluplan.access.Role.ORGANISATION_WORKER;
import static org.spoluplan.access.Role.SELF;

import java.util.Set;
import org.spoluplan.access.Action;
import org.spoluplan.access.Role;

enum PersonAction implements Action {
  LIST(ADMINISTRATOR, AUDITOR, COORDINATOR, ORGANISATION_HEAD, ORGANISATION_WORKER),
  SHOW(ADMINISTRATOR, AUDITOR, COORDINATOR, ORGANISATION_HEAD, ORGANISATION_WORKER, SELF),
  ADD(ADMINISTRATOR, COORDINATOR, ORGANISATION_HEAD),
  EDIT(ADMINISTRATOR, COORDINATOR, ORGANISATION_HEAD),
  /// Somebody who administers, audits or coordinates: whoever could change the e-mail of such a
  /// person could become that person.
  EDIT_OFFICE_HOLDER(ADMINISTRATOR),
  EDIT_CONTACTS(ADMINISTRATOR, SELF),
  /// The e-mail address somebody already signs in with.
  EDIT_LOGIN(ADMINISTRATOR, SELF);

  private final Set<Role> grantedTo;

  PersonAction(Role... grantedTo) {
    this.grantedTo = Set.of(grantedTo);
  }

  @Override
  public Set<Role> grantedTo() {
    return grantedTo;
  }
}
