package org.spoluplan.network.keeping;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.spoluplan.access.PersonId;
import org.spoluplan.access.Role;
import org.spoluplan.access.Standing;
import org.spoluplan.access.Standings;
import org.spoluplan.network.MunicipalOffices;
import org.spoluplan.network.RegionKeepers;
import org.spoluplan.network.ServiceScopes;
import org.spoluplan.people.CircleScopes;
import org.spoluplan.people.Organisation;
import org.spoluplan.people.OrganisationId;
import org.spoluplan.people.Organisations;
import org.spoluplan.territory.AreaKind;
import org.spoluplan.territory.Municipality;
import org.spoluplan.territory.Territory;
import org.springframework.stereotype.Component;

/// Whoever coordinates a town or a region stands by the services of its territory and of providers
/// that it invited into its bodies, and by no others.
@Component
class StandingsOfCoordinators implements Standings {

  private final Organisations organisations;
  private final CircleScopes circles;
  private final MunicipalOffices offices;
  private final RegionKeepers keepers;
  private final Territory territory;

  StandingsOfCoordinators(
      Organisations organisations,
      CircleScopes circles,
      MunicipalOffices offices,
      RegionKeepers keepers,
      Territory territory) {
    this.organisations = organisations;
    this.circles = circles;
    this.offices = offices;
    this.keepers = keepers;
    this.territory = territory;
  }

  @Override
  public List<Standing> of(PersonId person, LocalDate day) {
    var coordinated = organisations.coordinatedBy(person, day);
    if (coordinated.isEmpty()) return List.of();
    var scopes = new ArrayList<UUID>();
    for (var one : coordinated) scopes.addAll(territoryOf(one, day));
    invited(coordinated, day).forEach(one -> scopes.add(ServiceScopes.invited(one)));
    return scopes.stream().distinct().map(one -> new Standing(Role.COORDINATOR, one)).toList();
  }

  private List<UUID> territoryOf(Organisation organisation, LocalDate day) {
    var scopes = new ArrayList<UUID>();
    offices
        .municipalities(organisation.id())
        .forEach(code -> scopes.add(ServiceScopes.municipality(code)));
    for (var region : keepers.regions(organisation.id())) {
      scopes.add(ServiceScopes.region(region));
      municipalitiesOf(region, day)
          .forEach(one -> scopes.add(ServiceScopes.municipality(one.code())));
    }
    return scopes;
  }

  private Stream<Municipality> municipalitiesOf(String region, LocalDate day) {
    return territory.find(AreaKind.REGION, region).stream()
        .flatMap(area -> territory.in(area, day).stream());
  }

  private Set<OrganisationId> invited(List<Organisation> towns, LocalDate day) {
    var ids = towns.stream().map(Organisation::id).collect(Collectors.toSet());
    return organisations.staffedBy(circles.around(ids, day), day);
  }
}
