package org.spoluplan.people.directory;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.spoluplan.people.OrganisationId;

/// A role to be given.
///
/// @param organisation where it is held; null means everywhere
record Grant(
    GrantableRole role,
    @Nullable OrganisationId organisation,
    LocalDate from,
    @Nullable LocalDate to) {}
