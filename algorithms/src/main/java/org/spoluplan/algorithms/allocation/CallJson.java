package org.spoluplan.algorithms.allocation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// Reads a call as `docs/ALLOCATION-FORMAT.md` describes it. What may be left out may also be
/// null; what is not known is refused by its name.
public final class CallJson {

  private static final JsonMapper JSON =
      JsonMapper.builder()
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .build();

  private static final Map<String, Combining> COMBINING =
      Map.of(
          "composite", new Combining.Composite(),
          "separatePots", new Combining.SeparatePots(),
          "pointsTimesFte", new Combining.Product(),
          "equalAwards", new Combining.EqualAwards());
  private static final Map<String, Normalisation> NORMALISATION =
      Map.of("share", Normalisation.SHARE, "maximum", Normalisation.MAXIMUM);
  private static final Map<String, Tie> TIES =
      Map.of(
          "id", Tie.ID,
          "smallerRequest", Tie.SMALLER_REQUEST,
          "greaterWeight", Tie.GREATER_WEIGHT);
  private static final Map<String, Boolean> FLOOR_TIES = Map.of("together", true, "id", false);

  private static final Set<String> CALL = Set.of("title", "pot", "rule", "applications");
  private static final Set<String> RULE =
      Set.of(
          "version",
          "combine",
          "normalisation",
          "weights",
          "weightsAddToOne",
          "cap",
          "costShare",
          "noOvercompensation",
          "floor",
          "floorTies",
          "redistribute",
          "redistributeDropped",
          "reserve",
          "rounding",
          "tie");
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

  private static AllocationCall call(JsonFields call) {
    call.onlyKnown(CALL);
    call.text("title");
    var rule = rule(call.object("rule"));
    var names = new ArrayList<String>();
    for (var criterion : rule.criteria()) names.add(criterion.name());
    var applications = new ArrayList<SubsidyApplication>();
    for (var one : call.list("applications")) applications.add(application(one, names));
    return new AllocationCall(call.neededAmount("pot"), rule, applications);
  }

  private static AllocationRule rule(JsonFields rule) {
    rule.onlyKnown(RULE);
    var combining = rule.word("combine", COMBINING, new Combining.Composite());
    var caps =
        new Caps(
            rule.amount("cap"), rule.number("costShare"), rule.yes("noOvercompensation", true));
    var floor =
        new Floor(
            rule.amount("floor", 0),
            rule.word("floorTies", FLOOR_TIES, true),
            rule.yes("redistributeDropped", true));
    return new AllocationRule(
        rule.text("version"),
        combining,
        criteria(rule, combining),
        rule.yes("weightsAddToOne", false),
        caps,
        floor,
        rule.yes("redistribute", true),
        rule.amount("reserve", 0),
        rounding(rule),
        rule.word("tie", TIES, Tie.ID));
  }

  private static long rounding(JsonFields rule) {
    var unit = rule.number("rounding");
    if (unit == null) return 1;
    var inHellers = unit.movePointRight(2).stripTrailingZeros();
    var isAmount = unit.signum() > 0 && inHellers.scale() <= 0;
    if (!isAmount || unit.precision() - unit.scale() > JsonFields.MOST_DIGITS) {
      throw new JsonFields.Unfit(new AllocationRefusal.WrongRounding(unit));
    }
    return inHellers.longValueExact();
  }

  /// In the order in which they are written. Points × FTE needs no weights: it multiplies what is
  /// named, and these two where nothing is.
  private static List<Criterion> criteria(JsonFields rule, Combining combining) {
    var normalisation = rule.node("normalisation");
    var each = normalisation != null && normalisation.isObject();
    var general =
        each ? Normalisation.SHARE : rule.word("normalisation", NORMALISATION, Normalisation.SHARE);
    var weights = rule.node("weights");
    if (weights == null) {
      if (!(combining instanceof Combining.Product)) return List.of();
      return List.of(
          new Criterion(Criterion.FTE, BigDecimal.ONE, general),
          new Criterion(Criterion.POINTS, BigDecimal.ONE, general));
    }
    var fields = rule.object("weights");
    var names = List.copyOf(weights.propertyNames());
    var own = each ? rule.object("normalisation") : null;
    if (own != null) own.onlyKnown(Set.copyOf(names));
    var criteria = new ArrayList<Criterion>();
    for (var name : names) {
      var how = own == null ? general : own.word(name, NORMALISATION, general);
      criteria.add(new Criterion(name, fields.neededNumber(name), how));
    }
    return criteria;
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
