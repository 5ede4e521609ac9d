package org.spoluplan.capacity.targets;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.spoluplan.access.Scoped;
import org.spoluplan.kernel.Today;
import org.spoluplan.network.ServiceScopes;
import org.spoluplan.people.Organisation;
import org.spoluplan.people.OrganisationId;
import org.spoluplan.people.Organisations;
import org.spoluplan.territory.Area;
import org.spoluplan.territory.AreaKind;
import org.spoluplan.territory.Municipality;
import org.spoluplan.territory.MunicipalityCode;
import org.spoluplan.territory.PlanningUnit;
import org.spoluplan.territory.Territory;
import org.springframework.stereotype.Component;

/// Who may say how much a planning unit should have: whoever keeps the unit, and the coordinator of
/// a region in which all of it lies.
@Component
class TargetScopes {

  private final Territory territory;
  private final Organisations organisations;
  private final Clock clock;

  TargetScopes(Territory territory, Organisations organisations, Clock clock) {
    this.territory = territory;
    this.organisations = organisations;
    this.clock = clock;
  }

  Scoped of(PlanningUnit unit) {
    var scopes = new HashSet<>(unit.scopes());
    region(unit).ifPresent(area -> scopes.add(ServiceScopes.region(area.code())));
    Set<UUID> all = Set.copyOf(scopes);
    return () -> all;
  }

  /// Names of those who may, for somebody who may not.
  List<String> keepers(PlanningUnit unit) {
    var ids = unit.scopes().stream().map(OrganisationId::new).toList();
    var names = new ArrayList<>(organisations.list(ids).stream().map(Organisation::name).toList());
    region(unit).map(Area::name).filter(name -> !names.contains(name)).ifPresent(names::add);
    return names;
  }

  /// Empty when it reaches over the border of one.
  private Optional<Area> region(PlanningUnit unit) {
    var today = Today.of(clock);
    var codes = unit.on(today).orElse(unit.last()).municipalities();
    return codes.stream()
        .findFirst()
        .flatMap(first -> regionOf(first, today))
        .filter(area -> codesIn(area, today).containsAll(codes));
  }

  private Optional<Area> regionOf(MunicipalityCode code, LocalDate day) {
    return territory.areasOf(code, day).stream()
        .filter(area -> area.kind() == AreaKind.REGION)
        .findFirst();
  }

  private Set<MunicipalityCode> codesIn(Area area, LocalDate day) {
    var codes = new HashSet<MunicipalityCode>();
    territory.in(area, day).stream().map(Municipality::code).forEach(codes::add);
    return codes;
  }
}
