package org.spoluplan.meetings;

import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.spoluplan.access.Scoped;
import org.spoluplan.people.OrganisationId;

/// A body as others see it.
///
/// @param typeName     in Czech, e.g. "pracovní skupina"
/// @param organisation the town or region that set it up
public record BodySummary(
    BodyId id,
    String typeName,
    String name,
    @Nullable String shortName,
    @Nullable String programme,
    @Nullable OrganisationId organisation,
    boolean publicMeetings)
    implements Scoped {

  /// Its own scope and its founder's: what a chair may do in the body, and a coordinator in the
  /// town.
  @Override
  public Set<UUID> scopes() {
    return organisation == null ? Set.of(id.value()) : Set.of(id.value(), organisation.value());
  }

  public String briefName() {
    return Objects.requireNonNullElse(shortName, name);
  }

  public String path() {
    return "/skupiny/" + id.value();
  }
}
