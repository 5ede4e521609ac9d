package org.spoluplan.people.signin;

import static org.spoluplan.access.Role.ADMINISTRATOR;
import static org.spoluplan.access.Role.COORDINATOR;
import static org.spoluplan.access.Role.ORGANISATION_HEAD;
import static org.spoluplan.access.Role.SELF;

import java.util.Set;
import org.spoluplan.access.Action;
import org.spoluplan.access.Role;

enum AccountAction implements Action {
  /// One's own password, passkeys and sessions.
  MANAGE_OWN(SELF),
  SEE_ACCESS(ADMINISTRATOR, COORDINATOR, ORGANISATION_HEAD),
  /// Whoever invites sees the link, so it is asked for each organisation where the person is
  /// somebody.
  INVITE(ADMINISTRATOR, COORDINATOR, ORGANISATION_HEAD),
  /// Somebody who administers, audits or coordinates.
  INVITE_OFFICE_HOLDER(ADMINISTRATOR),
  /// A link to a new password, handed over by hand: whoever makes it sees it.
  RENEW_PASSWORD(ADMINISTRATOR),
  SWITCH_OFF(ADMINISTRATOR, COORDINATOR),
  SWITCH_OFF_OFFICE_HOLDER(ADMINISTRATOR);

  private final Set<Role> grantedTo;

  AccountAction(Role... grantedTo) {
    this.grantedTo = Set.of(grantedTo);
  }

  @Override
  public Set<Role> grantedTo() {
    return grantedTo;
  }
}
