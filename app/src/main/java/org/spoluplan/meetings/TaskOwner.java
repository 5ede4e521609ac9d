package org.spoluplan.meetings;

import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.spoluplan.access.PersonId;
import org.spoluplan.access.Scoped;
import org.spoluplan.people.OrganisationId;

/// Who is to do a task: a person, an organisation (perhaps by a person), a body, or a role in
/// words ("vedoucí odboru"). Old minutes often say nobody.
///
/// @param name all of it in words; empty when it is nobody
public record TaskOwner(
    @Nullable PersonId person,
    @Nullable OrganisationId organisation,
    @Nullable BodyId body,
    @Nullable String role,
    String name)
    implements Scoped {

  @Override
  public Set<UUID> scopes() {
    var scopes = new HashSet<UUID>();
    if (person != null) scopes.add(person.value());
    if (organisation != null) scopes.add(organisation.value());
    if (body != null) scopes.add(body.value());
    return scopes;
  }
}
