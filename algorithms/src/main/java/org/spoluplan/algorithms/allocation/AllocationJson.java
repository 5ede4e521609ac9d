package org.spoluplan.algorithms.allocation;

import java.math.BigDecimal;
import java.util.List;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// Writes awards as `docs/ALLOCATION-FORMAT.md` describes them. Amounts are texts with two decimal
/// places, so that nobody reads them as binary fractions.
public final class AllocationJson {

  private AllocationJson() {}

  public static ObjectNode of(Allocation allocation) {
    var object = JsonNodeFactory.instance.objectNode();
    var awards = object.putArray("awards");
    for (int i = 0; i < allocation.size(); i++) {
      var award = allocation.award(i);
      var one = awards.addObject();
      one.put("id", award.id());
      one.put("amount", amount(award.amount()));
      put(one.putArray("explanation"), award.explanation());
    }
    object.put("reserve", amount(allocation.reserve()));
    return object;
  }

  private static void put(ArrayNode list, List<Step> steps) {
    for (var step : steps) {
      var one = list.addObject();
      one.put("step", key(step.kind()));
      if (!step.criterion().isEmpty()) one.put("criterion", step.criterion());
      one.put("amount", amount(step.amount()));
      one.put("text", step.text());
      if (!step.steps().isEmpty()) put(one.putArray("steps"), step.steps());
    }
  }

  private static String key(Step.Kind kind) {
    return switch (kind) {
      case GUARANTEED -> "guaranteed";
      case SHARE -> "share";
      case POT -> "pot";
      case JOINED -> "joined";
      case FROM_DROPPED -> "fromDropped";
      case LIMIT -> "limit";
      case HANDED_BACK -> "handedBack";
      case BELOW_FLOOR -> "belowFloor";
      case ROUNDING -> "rounding";
    };
  }

  /// @param amount in haléře
  static String amount(long amount) {
    return BigDecimal.valueOf(amount, 2).toPlainString();
  }
}
