package org.spoluplan.network;

import java.util.Optional;
import org.spoluplan.people.OrganisationId;
import org.spoluplan.territory.MunicipalityCode;

/// Which organisation of the directory speaks for a municipality.
public interface MunicipalOffices {

  /// Empty when nobody said and no town hall bears its name.
  Optional<OrganisationId> of(MunicipalityCode code);
}
