package org.spoluplan.algorithms.finding;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// What entries have in common: their types and sets of groups are few, so what a concept is worth
/// to them is worked out once for each and not for each entry.
final class Kinds {

  private final Map<String, Integer> types = new HashMap<>();
  private final Map<Set<String>, Integer> groups = new HashMap<>();
  private final List<Set<String>> sets = new ArrayList<>();
  private final Map<String, BitSet> spoken = new HashMap<>();
  private final Map<String, BitSet> refused = new HashMap<>();

  int type(Listing entry) {
    return types.computeIfAbsent(entry.type(), _ -> types.size());
  }

  int groups(Listing entry) {
    var known = groups.get(entry.groups());
    if (known != null) return known;
    groups.put(entry.groups(), sets.size());
    sets.add(entry.groups());
    return sets.size() - 1;
  }

  /// @param at   number of an entry
  /// @param said ids of concepts
  void speaks(int at, Set<String> said, Set<String> sentElsewhere) {
    for (var id : said) spoken.computeIfAbsent(id, _ -> new BitSet()).set(at);
    for (var id : sentElsewhere) refused.computeIfAbsent(id, _ -> new BitSet()).set(at);
  }

  Sought sought(Concept concept, double weight) {
    var worth = new double[types.size()];
    types.forEach((type, at) -> worth[at] = concept.types().getOrDefault(type, 0.0));
    var theirs = new double[sets.size()];
    var special = new BitSet();
    for (int i = 0; i < theirs.length; i++) {
      for (var group : sets.get(i)) {
        var value = concept.groups().get(group);
        if (value == null) continue;
        theirs[i] = Math.max(theirs[i], value);
        if (Weights.SPECIAL_GROUPS.contains(group)) special.set(i);
      }
    }
    var none = new BitSet();
    return new Sought(
        concept,
        weight,
        worth,
        theirs,
        special,
        spoken.getOrDefault(concept.id(), none),
        refused.getOrDefault(concept.id(), none));
  }
}
