package org.spoluplan.network.register;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.spoluplan.network.Place;
import org.spoluplan.network.SocialService;
import org.spoluplan.territory.MunicipalityCode;

/// Registered services that somebody wrote down here without their number. One of them is an item
/// of the register when it is the only one of that provider and type in the same municipality.
final class LooseServices {

  private record Key(String ico, String type) {}

  private final Map<Key, Set<SocialService>> byKey = new HashMap<>();

  LooseServices(List<SocialService> services) {
    for (var service : services) {
      var ico = service.provider().ico();
      if (ico == null) continue;
      var key = new Key(ico.digits(), service.is().registration().typeCode());
      byKey.computeIfAbsent(key, _ -> new HashSet<>()).add(service);
    }
  }

  /// It is nobody else's afterwards.
  Optional<SocialService> take(Translated.Known item) {
    var ico = item.provider().ico();
    if (ico == null) return Optional.empty();
    var key = new Key(ico, item.content().registration().typeCode());
    var there = byKey.getOrDefault(key, Set.of());
    var near = there.stream().filter(one -> isNear(one, item)).toList();
    if (near.size() != 1) return Optional.empty();
    there.remove(near.getFirst());
    return Optional.of(near.getFirst());
  }

  private static boolean isNear(SocialService service, Translated.Known item) {
    return service.is().places().stream()
        .map(Place::municipality)
        .anyMatch(town -> town != null && towns(item).contains(town));
  }

  private static Set<MunicipalityCode> towns(Translated.Known item) {
    var all = new HashSet<MunicipalityCode>();
    for (var place : item.content().places()) {
      var town = place.municipality();
      if (town != null) all.add(town);
    }
    return all;
  }
}
