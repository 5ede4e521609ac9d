package org.spoluplan.people.directory;

import org.jspecify.annotations.Nullable;
import org.spoluplan.access.Reach;
import org.spoluplan.people.OrganisationId;

/// Which people a list shows.
///
/// @param text parts of the name or e-mail
/// @param reach where the reader may list people
record PersonFilter(
    String text,
    @Nullable OrganisationId organisation,
    @Nullable GrantableRole role,
    Reach reach) {}
