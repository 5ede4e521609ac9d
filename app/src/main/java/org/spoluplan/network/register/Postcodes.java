package org.spoluplan.network.register;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.spoluplan.algorithms.register.AddressLookup;
import org.spoluplan.territory.Territory;

/// One postcode of each municipality is known here, and post offices serve villages around: a
/// postcode belongs elsewhere when no municipality of the same ORP has it.
final class Postcodes implements AddressLookup {

  private final Map<String, Set<String>> towns = new HashMap<>();

  Postcodes(Territory territory, LocalDate day) {
    var orps = new HashMap<String, Set<String>>();
    var located = territory.located(day);
    for (var one : located) {
      orps.computeIfAbsent(one.orp(), _ -> new HashSet<>()).add(one.municipality().code().value());
    }
    for (var one : located) {
      var postcode = one.municipality().postcode();
      if (postcode == null) continue;
      towns
          .computeIfAbsent(postcode, _ -> new HashSet<>())
          .addAll(orps.getOrDefault(one.orp(), Set.of()));
    }
  }

  /// No list of address points is kept here.
  @Override
  public Optional<String> municipalityOf(String addressPointCode) {
    return Optional.empty();
  }

  @Override
  public Set<String> municipalitiesOf(String postcode) {
    return towns.getOrDefault(postcode, Set.of());
  }
}
