package org.spoluplan.algorithms.allocation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// Reads a call as `docs/ALLOCATION-FORMAT.md` describes it. What may be left out may also be
/// null; what is not known is refused by its name.
public final class CallJson {

  private static final JsonMapper JSON =
      JsonMapper.builder()
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .build();

  private static final Set<String> CALL = Set.of("title", "pot", "rule", "applications");
  private static final Set<String> APPLICATION =
      Set.of(
          "id",
          "name",
          "requested",
          "cap",
          "guaranteed",
          "eligibleCosts",
          "ownIncome",
          "otherPublic",
          Criterion.FTE,
          Criterion.POINTS);

  private CallJson() {}

  /// What reading answers.
  public sealed interface Read {

    record Call(AllocationCall call) implements Read {}

    record Refused(AllocationRefusal reason) implements Read {}
  }

  public static Read read(byte[] file) {
    try {
      return new Read.Call(call(new JsonFields(JSON.readTree(file), "")));
    } catch (JacksonException e) {
      var where = e.getLocation();
      int line = where == null ? 0 : where.getLineNr();
      int column = where == null ? 0 : where.getColumnNr();
      return new Read.Refused(new AllocationRefusal.NotJson(line, column));
    } catch (JsonFields.Unfit unfit) {
      return new Read.Refused(unfit.reason());
    }
  }

  /// A rule alone, as a text.
  ///
  /// @throws IllegalArgumentException when it is none
  public static AllocationRule rule(String json) {
    try {
      return RuleJson.read(new JsonFields(JSON.readTree(json), "rule"));
    } catch (JsonFields.Unfit unfit) {
      throw new IllegalArgumentException(RefusalInWords.of(unfit.reason()), unfit);
    }
  }

  /// Reading it gives the same call.
  public static ObjectNode write(AllocationCall call) {
    var object = JsonNodeFactory.instance.objectNode();
    object.put("pot", AllocationJson.amount(call.pot()));
    object.set("rule", RuleJson.write(call.rule()));
    var list = object.putArray("applications");
    for (var one : call.applications()) write(list.addObject(), one);
    return object;
  }

  private static void write(ObjectNode object, SubsidyApplication one) {
    object.put("id", one.id());
    if (!one.name().isEmpty()) object.put("name", one.name());
    put(object, "requested", one.requested());
    put(object, "cap", one.cap());
    if (one.guaranteed() != 0) put(object, "guaranteed", one.guaranteed());
    put(object, "eligibleCosts", one.eligibleCosts());
    if (one.ownIncome() != 0) put(object, "ownIncome", one.ownIncome());
    if (one.otherPublic() != 0) put(object, "otherPublic", one.otherPublic());
    new TreeMap<>(one.values()).forEach((name, value) -> object.put(name, RuleJson.plain(value)));
  }

  private static void put(ObjectNode object, String name, @Nullable Long amount) {
    if (amount != null) object.put(name, AllocationJson.amount(amount));
  }

  private static AllocationCall call(JsonFields call) {
    call.onlyKnown(CALL);
    call.text("title");
    var rule = RuleJson.read(call.object("rule"));
    var names = new ArrayList<String>();
    for (var criterion : rule.criteria()) names.add(criterion.name());
    var applications = new ArrayList<SubsidyApplication>();
    for (var one : call.list("applications")) applications.add(application(one, names));
    return new AllocationCall(call.neededAmount("pot"), rule, applications);
  }

  private static SubsidyApplication application(JsonFields raw, List<String> criteria) {
    var id = raw.id();
    var one = id.isEmpty() ? raw : raw.called("applications/" + id);
    var known = new HashSet<>(APPLICATION);
    known.addAll(criteria);
    one.onlyKnown(known);
    var values = new HashMap<String, BigDecimal>();
    for (var name : known) {
      if (isCriterion(name, criteria)) put(values, name, one.number(name));
    }
    return new SubsidyApplication(
        id,
        one.text("name"),
        one.amount("requested"),
        one.amount("cap"),
        one.amount("guaranteed", 0),
        one.amount("eligibleCosts"),
        one.amount("ownIncome", 0),
        one.amount("otherPublic", 0),
        values);
  }

  /// Amounts of an application may be criteria as well, an identifier and a name may not.
  private static boolean isCriterion(String name, List<String> criteria) {
    if (name.equals("id") || name.equals("name")) return false;
    return criteria.contains(name) || !APPLICATION.contains(name) || isUsual(name);
  }

  private static boolean isUsual(String name) {
    return name.equals(Criterion.FTE) || name.equals(Criterion.POINTS);
  }

  private static void put(Map<String, BigDecimal> values, String name, @Nullable BigDecimal value) {
    if (value != null) values.put(name, value);
  }
}
