package org.spoluplan.network.basic;

import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.spoluplan.kernel.CzechOrder;

/// How much of each type of service there is: never across units, which cannot be compared.
///
/// @param services how many services of the type
/// @param unitsE2  hundredths by unit
record NetworkTotals(int services, Map<String, Long> unitsE2) {

  static final NetworkTotals NONE = new NetworkTotals(0, Map.of());

  NetworkTotals {
    unitsE2 = Map.copyOf(unitsE2);
  }

  /// @param type of the service of an entry
  static Map<String, NetworkTotals> byType(
      Collection<NetworkEntry> entries, Function<NetworkEntry, String> type) {
    var totals = new TreeMap<String, NetworkTotals>(CzechOrder.OF_NAMES);
    for (var entry : entries) {
      totals.merge(type.apply(entry), NONE.with(entry), (one, _) -> one.with(entry));
    }
    return totals;
  }

  private NetworkTotals with(NetworkEntry entry) {
    var sums = new TreeMap<>(unitsE2);
    entry.units().forEach(one -> sums.merge(one.unit(), one.amountE2(), Long::sum));
    return new NetworkTotals(services + 1, sums);
  }
}
