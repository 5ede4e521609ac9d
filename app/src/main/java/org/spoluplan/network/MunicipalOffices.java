package org.spoluplan.network;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.spoluplan.people.Organisation;
import org.spoluplan.people.OrganisationId;
import org.spoluplan.territory.MunicipalityCode;

/// Which organisation of the directory speaks for a municipality.
public interface MunicipalOffices {

  /// Empty when nobody said and no town hall bears its name.
  Optional<OrganisationId> of(MunicipalityCode code);

  /// Who may speak for one, by name.
  List<Organisation> townHalls();

  /// From now on the town hall speaks for it. The region says so: whoever calls has asked for its
  /// permission.
  void keep(MunicipalityCode code, OrganisationId townHall);

  /// Those that the organisation speaks for.
  Set<MunicipalityCode> municipalities(OrganisationId office);
}
