package org.spoluplan.grants;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.spoluplan.access.Scoped;
import org.spoluplan.people.OrganisationId;
import org.spoluplan.territory.MunicipalityCode;

/// What a town or region gives money for, year by year ("dotační program").
///
/// @param funder  whose money it is
/// @param version grows with each change
public record Programme(ProgrammeId id, OrganisationId funder, Content is, int version)
    implements Scoped {

  /// @param municipality whose FTE and clients count; null: those of the whole region
  /// @param region       code of the region whose basic network is asked about
  public record Content(
      String name, String purpose, @Nullable MunicipalityCode municipality, String region) {}

  @Override
  public Set<UUID> scopes() {
    return Set.of(funder.value());
  }
}
