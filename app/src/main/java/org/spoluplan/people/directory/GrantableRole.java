package org.spoluplan.people.directory;

import org.jspecify.annotations.Nullable;
import org.spoluplan.access.Access;
import org.spoluplan.access.Action;
import org.spoluplan.access.Actor;
import org.spoluplan.access.Role;
import org.spoluplan.access.Scoped;
import org.spoluplan.people.OrganisationId;

/// Roles that are given in the directory. Roles in bodies come with membership.
enum GrantableRole {
  ORGANISATION_WORKER(Role.ORGANISATION_WORKER),
  ORGANISATION_HEAD(Role.ORGANISATION_HEAD),
  COORDINATOR(Role.COORDINATOR),
  AUDITOR(Role.AUDITOR),
  ADMINISTRATOR(Role.ADMINISTRATOR);

  private final Role role;

  GrantableRole(Role role) {
    this.role = role;
  }

  Role role() {
    return role;
  }

  boolean atOrganisation() {
    return this == ORGANISATION_WORKER || this == ORGANISATION_HEAD;
  }

  /// A coordinator may have one town, or all.
  boolean mayHaveOrganisation() {
    return atOrganisation() || this == COORDINATOR;
  }

  static GrantableRole of(Role role) {
    return valueOf(role.name());
  }

  Action action() {
    return atOrganisation() ? RoleAction.GRANT_AT_ORGANISATION : RoleAction.GRANT_OFFICE;
  }

  static Scoped scope(@Nullable OrganisationId organisation) {
    return organisation == null ? Scoped.EVERYWHERE : Scoped.of(organisation.value());
  }

  boolean grantableBy(Actor actor, @Nullable OrganisationId organisation, Access access) {
    return access.permits(actor, action(), scope(organisation));
  }
}
