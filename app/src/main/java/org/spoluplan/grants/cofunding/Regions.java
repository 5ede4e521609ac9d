package org.spoluplan.grants.cofunding;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.spoluplan.kernel.Today;
import org.spoluplan.network.RegionKeepers;
import org.spoluplan.people.Organisation;
import org.spoluplan.people.OrganisationId;
import org.spoluplan.people.Organisations;
import org.spoluplan.territory.Area;
import org.spoluplan.territory.AreaKind;
import org.spoluplan.territory.Territory;
import org.springframework.stereotype.Component;

/// Which organisation is the region that sees a request.
@Component
class Regions {

  private static final String TYPE = "region";

  private final RegionKeepers keepers;
  private final Organisations organisations;
  private final Territory territory;
  private final Clock clock;

  Regions(RegionKeepers keepers, Organisations organisations, Territory territory, Clock clock) {
    this.keepers = keepers;
    this.organisations = organisations;
    this.territory = territory;
    this.clock = clock;
  }

  /// Of the first municipality whose region somebody keeps.
  Optional<OrganisationId> keeperOf(List<MunicipalNeed> needs) {
    var day = Today.of(clock);
    var codes =
        needs.stream()
            .flatMap(one -> territory.areasOf(one.municipality(), day).stream())
            .filter(area -> area.kind() == AreaKind.REGION)
            .map(Area::code)
            .collect(Collectors.toCollection(java.util.LinkedHashSet::new));
    var regions = organisations.list().stream().filter(one -> one.type().equals(TYPE)).toList();
    return codes.stream()
        .flatMap(code -> regions.stream().filter(one -> keepers.keeps(one.id(), code)))
        .map(Organisation::id)
        .findFirst();
  }
}
