package org.spoluplan.capacity.targets;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.spoluplan.network.BasicNetworks;
import org.spoluplan.network.FundedCapacity;
import org.spoluplan.network.Place;
import org.spoluplan.network.ServiceId;
import org.spoluplan.network.Services;
import org.spoluplan.network.SocialService;
import org.spoluplan.territory.AreaKind;
import org.spoluplan.territory.Municipality;
import org.spoluplan.territory.MunicipalityCode;
import org.spoluplan.territory.Territory;
import org.springframework.stereotype.Component;

/// What basic networks give to municipalities.
@Component
class Supplies {

  private final BasicNetworks networks;
  private final Services services;
  private final Territory territory;
  private final Divisions divisions;

  Supplies(BasicNetworks networks, Services services, Territory territory, Divisions divisions) {
    this.networks = networks;
    this.services = services;
    this.territory = territory;
    this.divisions = divisions;
  }

  /// The regions that these municipalities lie in.
  Set<String> regions(Collection<MunicipalityCode> codes, LocalDate day) {
    return codes.stream()
        .flatMap(code -> territory.areasOf(code, day).stream())
        .filter(area -> area.kind() == AreaKind.REGION)
        .map(area -> area.code())
        .collect(Collectors.toUnmodifiableSet());
  }

  /// @return empty when the region had no network in force on the day
  Optional<List<Supply>> of(String region, LocalDate day) {
    return networks.on(region, day).map(funded -> divided(region, day, funded));
  }

  private List<Supply> divided(String region, LocalDate day, List<FundedCapacity> funded) {
    var sums = new TreeMap<String, Map<ServiceId, Long>>();
    for (var one : funded) {
      sums.computeIfAbsent(one.unit(), _ -> new java.util.HashMap<>())
          .merge(one.service(), one.amountE2(), Long::sum);
    }
    var ids = funded.stream().map(FundedCapacity::service).collect(Collectors.toSet());
    var known = services.list(ids);
    var typed = divisions.of(ids);
    var weights = new java.util.HashMap<ServiceId, SortedMap<MunicipalityCode, Long>>();
    known.forEach(one -> weights.put(one.id(), weights(one, region, day, typed.get(one.id()))));
    var all = new ArrayList<Supply>();
    sums.forEach(
        (unit, amounts) ->
            known.stream()
                .filter(one -> amounts.containsKey(one.id()))
                .forEach(
                    one ->
                        all.add(
                            new Supply(
                                one,
                                unit,
                                amounts.getOrDefault(one.id(), 0L),
                                registered(one, unit),
                                typed.containsKey(one.id()),
                                weights.getOrDefault(one.id(), new TreeMap<>(BY_CODE))))));
    return all;
  }

  private static long registered(SocialService service, String unit) {
    return service.is().forms().stream()
        .flatMap(form -> form.capacities().stream())
        .filter(one -> one.unit().equals(unit))
        .mapToLong(one -> one.amountE2())
        .sum();
  }

  private SortedMap<MunicipalityCode, Long> weights(
      SocialService service,
      String region,
      LocalDate day,
      @org.jspecify.annotations.Nullable Map<MunicipalityCode, Long> typed) {
    var weights = new TreeMap<MunicipalityCode, Long>(BY_CODE);
    if (typed != null) {
      weights.putAll(typed);
      return weights;
    }
    var served = served(service, region, day);
    var people = territory.populations(served);
    for (var code : served) {
      var counted = people.get(code);
      weights.put(code, counted == null ? 0L : counted.total());
    }
    return weights;
  }

  /// A service of the whole country is in a region's network for the region.
  Set<MunicipalityCode> served(SocialService service, String region, LocalDate day) {
    var area = service.is().area();
    return switch (area.kind()) {
      case MUNICIPALITIES -> area.municipalities();
      case REGION -> region(java.util.Objects.requireNonNull(area.region()), day);
      case COUNTRY -> region(region, day);
      case UNKNOWN -> places(service, day);
    };
  }

  private Set<MunicipalityCode> region(String code, LocalDate day) {
    return territory
        .find(AreaKind.REGION, code)
        .map(area -> territory.in(area, day))
        .orElse(List.of())
        .stream()
        .map(Municipality::code)
        .collect(Collectors.toUnmodifiableSet());
  }

  static Set<MunicipalityCode> places(SocialService service, LocalDate day) {
    return service.is().placesOn(day).stream()
        .map(Place::municipality)
        .flatMap(java.util.stream.Stream::ofNullable)
        .collect(Collectors.toUnmodifiableSet());
  }

  private static final Comparator<MunicipalityCode> BY_CODE =
      Comparator.comparing(MunicipalityCode::value);
}
