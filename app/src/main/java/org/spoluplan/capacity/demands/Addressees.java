package org.spoluplan.capacity.demands;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.spoluplan.network.AreaServed;
import org.spoluplan.network.Place;
import org.spoluplan.network.Services;
import org.spoluplan.network.SocialService;
import org.spoluplan.people.OrganisationId;
import org.spoluplan.territory.Area;
import org.spoluplan.territory.AreaKind;
import org.spoluplan.territory.Municipality;
import org.spoluplan.territory.MunicipalityCode;
import org.spoluplan.territory.Territory;
import org.springframework.stereotype.Component;

/// Providers whose services could serve a municipality: they give that type there or next to it.
@Component
class Addressees {

  private final Services services;
  private final Territory territory;

  Addressees(Services services, Territory territory) {
    this.services = services;
    this.territory = territory;
  }

  Set<OrganisationId> of(Demand demand, LocalDate day) {
    var near = near(demand);
    var providers = new LinkedHashSet<OrganisationId>();
    services.reaching(demand.is().type(), near, regions(near, day), day).stream()
        .flatMap(one -> Stream.ofNullable(one.provider().organisation()))
        .forEach(providers::add);
    return providers;
  }

  /// Of services that somebody has at hand.
  boolean couldServe(Demand demand, List<SocialService> own, LocalDate day) {
    var fitting =
        own.stream()
            .filter(one -> one.is().registration().registered())
            .filter(one -> one.is().registration().typeCode().equals(demand.is().type()))
            .filter(one -> one.is().givenOn(day))
            .toList();
    if (fitting.isEmpty()) return false;
    var near = near(demand);
    var regions = regions(near, day);
    return fitting.stream().anyMatch(one -> serves(one, near, regions, day));
  }

  private Set<MunicipalityCode> near(Demand demand) {
    var near = new HashSet<MunicipalityCode>();
    near.add(demand.municipality());
    territory.neighbours(demand.municipality()).stream().map(Municipality::code).forEach(near::add);
    return near;
  }

  private Set<String> regions(Set<MunicipalityCode> near, LocalDate day) {
    return near.stream()
        .flatMap(code -> territory.areasOf(code, day).stream())
        .filter(area -> area.kind() == AreaKind.REGION)
        .map(Area::code)
        .collect(Collectors.toUnmodifiableSet());
  }

  private static boolean serves(
      SocialService service, Set<MunicipalityCode> near, Set<String> regions, LocalDate day) {
    var area = service.is().area();
    var region = area.region();
    return area.kind() == AreaServed.Kind.COUNTRY
        || (region != null && regions.contains(region))
        || area.municipalities().stream().anyMatch(near::contains)
        || service.is().placesOn(day).stream()
            .map(Place::municipality)
            .anyMatch(code -> code != null && near.contains(code));
  }
}
