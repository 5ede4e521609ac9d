package org.spoluplan.network;

import java.util.Set;
import org.spoluplan.people.OrganisationId;

/// Which organisation keeps the basic network of a region.
public interface RegionKeepers {

  /// It is called as the region is, or has kept its network before.
  ///
  /// @param region its code
  boolean keeps(OrganisationId organisation, String region);

  /// All of which [#keeps] is true.
  ///
  /// @param region its code
  Set<OrganisationId> of(String region);

  /// Codes of the regions whose network it keeps.
  Set<String> regions(OrganisationId organisation);
}
