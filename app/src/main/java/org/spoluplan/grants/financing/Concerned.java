package org.spoluplan.grants.financing;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.spoluplan.access.Reach;
import org.spoluplan.access.Scoped;
import org.spoluplan.kernel.Today;
import org.spoluplan.network.RegionKeepers;
import org.spoluplan.network.SocialService;
import org.spoluplan.people.Organisation;
import org.spoluplan.people.OrganisationId;
import org.spoluplan.people.Organisations;
import org.spoluplan.territory.Area;
import org.spoluplan.territory.AreaKind;
import org.spoluplan.territory.MunicipalityCode;
import org.spoluplan.territory.Territory;
import org.springframework.stereotype.Component;

/// Whom the money of a service concerns: its provider, the region that keeps the network, town
/// halls and regions that give to it.
@Component
class Concerned {

  private static final Set<String> FUNDERS = Set.of("municipality", "region");

  private final Territory territory;
  private final RegionKeepers keepers;
  private final Organisations organisations;
  private final Clock clock;

  Concerned(Territory territory, RegionKeepers keepers, Organisations organisations, Clock clock) {
    this.territory = territory;
    this.keepers = keepers;
    this.organisations = organisations;
    this.clock = clock;
  }

  /// Codes of regions in which it has a place or comes to people.
  Set<String> regions(SocialService service) {
    var today = Today.of(clock);
    var regions = new TreeSet<String>();
    var region = service.is().area().region();
    if (region != null) regions.add(region);
    service.is().area().municipalities().forEach(code -> regions.addAll(regions(code, today)));
    service.is().places().stream()
        .flatMap(place -> Optional.ofNullable(place.municipality()).stream())
        .forEach(code -> regions.addAll(regions(code, today)));
    return regions;
  }

  List<String> regions(MunicipalityCode code, LocalDate day) {
    return territory.areasOf(code, day).stream()
        .filter(area -> area.kind() == AreaKind.REGION)
        .map(Area::code)
        .toList();
  }

  private Set<UUID> keepers(Collection<String> regions) {
    return regions.stream()
        .flatMap(region -> keepers.of(region).stream())
        .map(OrganisationId::value)
        .collect(Collectors.toSet());
  }

  Scoped keepersOf(Collection<String> regions) {
    var scopes = keepers(regions);
    return () -> scopes;
  }

  /// Whoever acts for the region whose entrustment it is; before there is one, for any region that
  /// the service lies in.
  Scoped keepersOf(SocialService service, Optional<Payment> payment) {
    return keepersOf(
        payment.map(one -> Set.of(one.is().region())).orElseGet(() -> regions(service)));
  }

  /// Whoever works for the provider.
  static Scoped provider(SocialService service) {
    var organisation = service.provider().organisation();
    return organisation == null ? Scoped.EVERYWHERE : Scoped.of(organisation.value());
  }

  Scoped readers(SocialService service, Watch watch) {
    return readers(List.of(service), List.of(watch)).getOrDefault(service, Scoped.EVERYWHERE);
  }

  /// @param watches of the same services, in the same order
  Map<SocialService, Scoped> readers(List<SocialService> services, List<Watch> watches) {
    var funders = funders(watches);
    var known = new HashMap<Set<String>, Set<UUID>>();
    var all = new HashMap<SocialService, Scoped>();
    for (int i = 0; i < services.size(); i++) {
      var service = services.get(i);
      var scopes = new HashSet<>(provider(service).scopes());
      scopes.addAll(known.computeIfAbsent(regions(service), this::keepers));
      givers(watches.get(i)).filter(funders::contains).forEach(giver -> scopes.add(giver.value()));
      all.put(service, () -> scopes);
    }
    return all;
  }

  private static Stream<OrganisationId> givers(Watch watch) {
    return watch.lines().stream().flatMap(one -> Optional.ofNullable(one.is().giver()).stream());
  }

  /// Only those that give public money: a rival or a foundation named as a giver reads nothing.
  private Set<OrganisationId> funders(List<Watch> watches) {
    var givers = watches.stream().flatMap(Concerned::givers).collect(Collectors.toSet());
    return organisations.list(givers).stream()
        .filter(Concerned::isFunder)
        .map(Organisation::id)
        .collect(Collectors.toSet());
  }

  static boolean isFunder(Organisation organisation) {
    return FUNDERS.contains(organisation.type());
  }

  /// Town halls and regions for which somebody with that reach acts, by name.
  List<Organisation> funders(Reach reach) {
    var all =
        reach.everywhere()
            ? organisations.list()
            : organisations.list(reach.scopes().stream().map(OrganisationId::new).toList());
    return all.stream().filter(Concerned::isFunder).toList();
  }
}
