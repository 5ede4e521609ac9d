package org.spoluplan.network;

import org.jspecify.annotations.Nullable;
import org.spoluplan.access.Actor;
import org.spoluplan.people.Ico;
import org.spoluplan.people.OrganisationId;

/// Who gives services.
///
/// @param organisation its card in the directory of organisations, once it has one
public record Provider(
    ProviderId id, @Nullable Ico ico, String name, @Nullable OrganisationId organisation) {

  /// Whether the actor holds any role at the organisation that the provider is.
  public boolean has(Actor actor) {
    if (organisation == null) return false;
    return actor.standings().stream().anyMatch(held -> organisation.value().equals(held.scope()));
  }
}
