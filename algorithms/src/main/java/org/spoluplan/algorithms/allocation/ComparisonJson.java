package org.spoluplan.algorithms.allocation;

import java.util.Locale;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// Writes a comparison as `docs/ALLOCATION-FORMAT.md` describes it.
public final class ComparisonJson {

  private ComparisonJson() {}

  public static ObjectNode of(Comparison comparison) {
    var object = JsonNodeFactory.instance.objectNode();
    var lines = object.putArray("applications");
    for (var line : comparison.lines()) {
      var one = lines.addObject();
      one.put("id", line.id());
      one.put("before", AllocationJson.amount(line.before()));
      one.put("after", AllocationJson.amount(line.after()));
      one.put("difference", AllocationJson.amount(line.difference()));
      one.put("change", key(line.change()));
    }
    var counts = object.putObject("counts");
    for (var change : Comparison.Change.values()) {
      counts.put(key(change), comparison.count(change));
    }
    object.put("reserveBefore", AllocationJson.amount(comparison.reserveBefore()));
    object.put("reserveAfter", AllocationJson.amount(comparison.reserveAfter()));
    return object;
  }

  private static String key(Comparison.Change change) {
    return change.name().toLowerCase(Locale.ROOT);
  }
}
