package org.spoluplan.algorithms.finding;

import java.util.BitSet;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;

/// Which entries have which values of what they can be narrowed by.
final class Facets {

  private static final int[] NONE = {};

  private final List<Listing> entries;
  private final List<Set<String>> situations;
  private final Map<Facet, Map<String, int[]>> index = new EnumMap<>(Facet.class);

  /// @param situations of each entry
  Facets(List<Listing> entries, List<Set<String>> situations) {
    this.entries = entries;
    this.situations = situations;
    for (var facet : Facet.values()) index.put(facet, indexed(facet));
  }

  /// Entries of each value, in order.
  private Map<String, int[]> indexed(Facet facet) {
    var having = new HashMap<String, IntStream.Builder>();
    for (int i = 0; i < entries.size(); i++)
      for (var value : values(facet, i))
        having.computeIfAbsent(value, _ -> IntStream.builder()).add(i);
    var indexed = new HashMap<String, int[]>();
    having.forEach((value, those) -> indexed.put(value, those.build().toArray()));
    return indexed;
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
    for (var value : values) for (var i : indexed.getOrDefault(value, NONE)) any.set(i);
    return any;
  }

  /// Each facet is counted under all other filters, so that a count says what a click gives.
  Map<Facet, Map<String, Integer>> counts(BitSet matching, Map<Facet, Set<String>> chosen) {
    var counts = new EnumMap<Facet, Map<String, Integer>>(Facet.class);
    var under = left(matching, chosen);
    for (var facet : Facet.values()) {
      var here = chosen.containsKey(facet) ? left(matching, others(chosen, facet)) : under;
      counts.put(facet, counts(facet, here));
    }
    return counts;
  }

  private Map<String, Integer> counts(Facet facet, BitSet under) {
    var counts = new TreeMap<String, Integer>();
    index
        .getOrDefault(facet, Map.of())
        .forEach(
            (value, having) -> {
              int count = 0;
              for (var i : having) if (under.get(i)) count++;
              if (count > 0) counts.put(value, count);
            });
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
