package org.spoluplan.planning.plans;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.spoluplan.planning.Plan;
import org.spoluplan.planning.plans.PlanVersion.Part;
import org.spoluplan.planning.plans.PlanVersion.Whole;
import tools.jackson.databind.json.JsonMapper;

/// A version of a plan for programs. Money is in haléře, capacities in hundredths, texts are
/// markup; `key` is the same for the same measure in every plan.
final class PlanJson {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  private PlanJson() {}

  static byte[] of(Plan plan, Whole version) {
    var is = version.is();
    var all = new LinkedHashMap<String, @Nullable Object>();
    all.put("plan", plan.id().value());
    all.put("name", plan.name());
    all.put("from", plan.from());
    all.put("to", plan.to());
    all.put("version", is.number());
    all.put("versionName", is.name());
    all.put("frozenAt", is.frozen().toString());
    all.put("levels", plan.levels());
    all.put(
        "municipalities", plan.municipalities().stream().map(one -> one.value()).sorted().toList());
    all.put("parts", parts(version.parts()));
    return JSON.writerWithDefaultPrettyPrinter()
        .writeValueAsString(all)
        .getBytes(StandardCharsets.UTF_8);
  }

  private static List<Map<String, @Nullable Object>> parts(List<Part> parts) {
    return parts.stream().map(PlanJson::part).toList();
  }

  private static Map<String, @Nullable Object> part(Part part) {
    var one = new LinkedHashMap<String, @Nullable Object>();
    one.put("id", part.card().value());
    one.put("parent", part.parent() == null ? null : part.parent().value());
    one.put("depth", part.depth());
    one.put("code", part.code());
    one.put("revision", part.revision());
    one.put("content", part.is());
    one.put("analysis", part.frozen());
    return one;
  }
}
