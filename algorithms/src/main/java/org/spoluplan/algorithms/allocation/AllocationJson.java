package org.spoluplan.algorithms.allocation;

import java.util.Locale;
import org.spoluplan.algorithms.allocation.Allocation.Divided;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// Writes what came of dividing as JSON (`docs/ALLOCATION-FORMAT.md`).
public final class AllocationJson {

  private static final JsonMapper JSON = JsonMapper.shared();

  private AllocationJson() {}

  public static ObjectNode of(Divided divided) {
    var all = JSON.createObjectNode();
    var awards = all.putArray("awards");
    for (var award : divided.awards()) {
      var one = awards.addObject();
      one.put("id", award.id());
      one.put("amount", award.amount().toPlainString());
      var explanation = one.putArray("explanation");
      for (var step : award.steps()) {
        var told = explanation.addObject();
        told.put("step", step.kind().name().toLowerCase(Locale.ROOT));
        told.put("amount", step.amount().toPlainString());
        told.put("text", step.words());
      }
    }
    all.put("reserve", divided.reserve().toPlainString());
    return all;
  }
}
