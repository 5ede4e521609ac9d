package org.spoluplan.meetings.bodies;

import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.spoluplan.access.Scoped;
import org.spoluplan.kernel.DateRange;
import org.spoluplan.meetings.BodyId;
import org.spoluplan.people.OrganisationId;

/// A group of people that meets: a steering group, a working group, a commission.
///
/// @param programme      what it belongs to, e.g. "Komunitní plánování sociálních služeb regionu X"
/// @param organisation   the town or region that set it up
/// @param publicMeetings whether anybody may come and see the coming meetings
/// @param version        grows with each change; see [BodyRegister#update]
record Body(
    BodyId id,
    BodyType type,
    String name,
    @Nullable String shortName,
    @Nullable String programme,
    @Nullable String purpose,
    @Nullable BodyId parent,
    @Nullable OrganisationId organisation,
    boolean publicMeetings,
    DateRange validity,
    int version)
    implements Scoped {

  @Override
  public Set<UUID> scopes() {
    var scopes = new HashSet<>(Set.of(id.value(), OPEN_TO_ALL));
    if (organisation != null) scopes.add(organisation.value());
    return scopes;
  }

  String path() {
    return "/skupiny/" + id.value();
  }
}
