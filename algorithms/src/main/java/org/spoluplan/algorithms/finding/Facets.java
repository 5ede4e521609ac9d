package org.spoluplan.algorithms.finding;

import java.util.BitSet;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/// Which entries have which values of what they can be narrowed by.
final class Facets {

  private final List<Listing> entries;
  private final List<Set<String>> situations;
  private final Map<Facet, Map<String, BitSet>> index = new EnumMap<>(Facet.class);

  /// @param situations of each entry
  Facets(List<Listing> entries, List<Set<String>> situations) {
    this.entries = entries;
    this.situations = situations;
    for (var facet : Facet.values()) index.put(facet, indexed(facet));
  }

  private Map<String, BitSet> indexed(Facet facet) {
    var values = new HashMap<String, BitSet>();
    for (int i = 0; i < entries.size(); i++)
      for (var value : values(facet, i)) values.computeIfAbsent(value, _ -> new BitSet()).set(i);
    return values;
  }

  Set<String> values(Facet facet, int entry) {
    return facet == Facet.SITUATION ? situations.get(entry) : facet.values(entries.get(entry));
  }

  /// What is left under all that was chosen.
  BitSet left(BitSet matching, Map<Facet, Set<String>> chosen) {
    var left = (BitSet) matching.clone();
    chosen.forEach((facet, values) -> left.and(any(facet, values)));
    return left;
  }

  private BitSet any(Facet facet, Set<String> values) {
    var any = new BitSet();
    var indexed = index.getOrDefault(facet, Map.of());
    for (var value : values) any.or(indexed.getOrDefault(value, new BitSet()));
    return any;
  }

  /// Each facet is counted under all other filters, so that a count says what a click gives.
  Map<Facet, Map<String, Integer>> counts(BitSet matching, Map<Facet, Set<String>> chosen) {
    var counts = new EnumMap<Facet, Map<String, Integer>>(Facet.class);
    for (var facet : Facet.values())
      counts.put(facet, counts(facet, left(matching, others(chosen, facet))));
    return counts;
  }

  private Map<String, Integer> counts(Facet facet, BitSet under) {
    var counts = new TreeMap<String, Integer>();
    for (int i = under.nextSetBit(0); i >= 0; i = under.nextSetBit(i + 1))
      for (var value : values(facet, i)) counts.merge(value, 1, Integer::sum);
    return counts;
  }

  /// How many there would be without one of the filters; only where there are some.
  Map<Facet, Integer> without(BitSet matching, Map<Facet, Set<String>> chosen) {
    var without = new EnumMap<Facet, Integer>(Facet.class);
    for (var dropped : chosen.keySet()) {
      var left = left(matching, others(chosen, dropped));
      if (!left.isEmpty()) without.put(dropped, left.cardinality());
    }
    return without;
  }

  private static Map<Facet, Set<String>> others(Map<Facet, Set<String>> chosen, Facet facet) {
    var others = new HashMap<>(chosen);
    others.remove(facet);
    return others;
  }
}
