package org.spoluplan.algorithms.hsds;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/// What an object is, by the keys that it has.
final class Guess {

  /// What stands at the top of a file; the more usual first.
  private static final List<String> TOP =
      List.of(
          "service",
          "organization",
          "service_at_location",
          "location",
          "taxonomy_term",
          "taxonomy",
          "program");

  private static final int KNOWN = 4;
  private static final int OWN = 6;

  private Guess() {}

  static Optional<HsdsEntity> of(JsonNode node) {
    var schema = HsdsSchema.get();
    var top = TOP.stream().map(schema::entity).toList();
    if (!node.isObject() || top.stream().noneMatch(one -> score(one, node, top) > 0)) {
      return Optional.empty();
    }
    // The first of the best: max would answer the last.
    return top.stream().sorted(Comparator.comparingInt(one -> -score(one, node, top))).findFirst();
  }

  /// A key that only this kind of object has tells more than one that many have.
  private static int score(HsdsEntity entity, JsonNode node, List<HsdsEntity> all) {
    int score = 0;
    for (var key : node.propertyNames()) {
      if (key.equals("id") || entity.field(key).isEmpty()) continue;
      var others = all.stream().filter(one -> one.field(key).isPresent()).count();
      score += others == 1 ? OWN : KNOWN - (int) Math.min(others, KNOWN - 1);
    }
    return score;
  }
}
