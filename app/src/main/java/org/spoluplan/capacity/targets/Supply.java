package org.spoluplan.capacity.targets;

import java.util.Collection;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import org.spoluplan.network.SocialService;
import org.spoluplan.territory.MunicipalityCode;

/// A service of the basic network divided among the municipalities it serves, in one measure.
///
/// @param measure      of the list of units of capacity
/// @param fundedE2     what the network has of it, in hundredths
/// @param registeredE2 the registered maximum, never added to the funded
/// @param typedKey     divided by typed weights, else by inhabitants
/// @param weights      of the municipalities it serves; empty when nobody knows which
record Supply(
    SocialService service,
    String measure,
    long fundedE2,
    long registeredE2,
    boolean typedKey,
    SortedMap<MunicipalityCode, Long> weights) {

  Supply {
    weights = Collections.unmodifiableSortedMap(new TreeMap<>(weights));
  }

  boolean is(String type, String unit) {
    var registration = service.is().registration();
    return registration.registered()
        && registration.typeCode().equals(type)
        && measure.equals(unit);
  }

  /// Of what is funded, in hundredths.
  long partE2(Collection<MunicipalityCode> municipalities) {
    return part(fundedE2, municipalities);
  }

  /// Of the registered maximum, in hundredths.
  long registeredPartE2(Collection<MunicipalityCode> municipalities) {
    return part(registeredE2, municipalities);
  }

  private long part(long whole, Collection<MunicipalityCode> municipalities) {
    if (weights.isEmpty()) return 0;
    var parts = Division.of(whole, weights);
    return municipalities.stream().mapToLong(code -> parts.getOrDefault(code, 0L)).sum();
  }
}
