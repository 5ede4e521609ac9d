package org.spoluplan.people.directory;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.spoluplan.access.PersonId;
import org.spoluplan.kernel.DateRange;
import org.spoluplan.people.OrganisationId;

/// A role that somebody holds, held or will hold.
///
/// @param organisation where; null means everywhere
record HeldRole(
    RoleId id,
    PersonId person,
    GrantableRole role,
    @Nullable OrganisationId organisation,
    @Nullable String organisationName,
    LocalDate from,
    @Nullable LocalDate to) {

  boolean heldOn(LocalDate day) {
    return new DateRange(from, to).contains(day);
  }

  boolean endedBefore(LocalDate day) {
    return to != null && to.isBefore(day);
  }
}
