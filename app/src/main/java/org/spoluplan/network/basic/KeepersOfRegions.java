package org.spoluplan.network.basic;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.spoluplan.network.RegionKeepers;
import org.spoluplan.people.Organisation;
import org.spoluplan.people.OrganisationId;
import org.spoluplan.people.Organisations;
import org.spoluplan.territory.Area;
import org.spoluplan.territory.AreaKind;
import org.spoluplan.territory.Territory;
import org.springframework.stereotype.Component;

@Component
class KeepersOfRegions implements RegionKeepers {

  private static final String REGION = "region";

  private final Organisations organisations;
  private final Territory territory;
  private final Versions versions;

  KeepersOfRegions(Organisations organisations, Territory territory, Versions versions) {
    this.organisations = organisations;
    this.territory = territory;
    this.versions = versions;
  }

  @Override
  public boolean keeps(OrganisationId organisation, String region) {
    var found = organisations.find(organisation).filter(KeepersOfRegions::isRegion);
    var area = territory.find(AreaKind.REGION, region);
    if (found.isEmpty() || area.isEmpty()) return false;
    return isCalled(found.get(), area.get()) || hasKept(organisation, region);
  }

  @Override
  public Set<OrganisationId> of(String region) {
    var named =
        territory.find(AreaKind.REGION, region).stream()
            .flatMap(area -> organisations.search(area.name()).stream())
            .map(Organisation::id);
    var before = versions.of(region).stream().map(NetworkVersion::keeper);
    return Stream.concat(named, before)
        .filter(one -> keeps(one, region))
        .collect(Collectors.toUnmodifiableSet());
  }

  @Override
  public Set<String> regions(OrganisationId organisation) {
    var found = organisations.find(organisation).filter(KeepersOfRegions::isRegion);
    if (found.isEmpty()) return Set.of();
    var regions =
        versions.list().stream()
            .filter(one -> one.keeper().equals(organisation) && !one.isDraft())
            .map(NetworkVersion::region)
            .collect(Collectors.toSet());
    territory.list(AreaKind.REGION).stream()
        .filter(area -> isCalled(found.get(), area))
        .forEach(area -> regions.add(area.code()));
    return regions;
  }

  static boolean isRegion(Organisation organisation) {
    return organisation.type().equals(REGION);
  }

  private static boolean isCalled(Organisation organisation, Area area) {
    return organisation.name().equals(area.name());
  }

  private boolean hasKept(OrganisationId organisation, String region) {
    return versions.of(region).stream()
        .anyMatch(one -> one.keeper().equals(organisation) && !one.isDraft());
  }
}
