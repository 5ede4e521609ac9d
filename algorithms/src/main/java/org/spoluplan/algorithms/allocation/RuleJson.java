package org.spoluplan.algorithms.allocation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// A rule as `docs/ALLOCATION-FORMAT.md` describes it.
public final class RuleJson {

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

  private RuleJson() {}

  /// Reading it gives the same rule. All that has a usual value is written too: a rule that was
  /// resolved does not change with what is usual.
  public static ObjectNode write(AllocationRule rule) {
    var object = JsonNodeFactory.instance.objectNode();
    object.put("version", rule.version());
    object.put("combine", word(COMBINING, rule.combining()));
    var weights = object.putObject("weights");
    var normalisation = object.putObject("normalisation");
    for (var one : rule.criteria()) {
      weights.put(one.name(), plain(one.weight()));
      normalisation.put(one.name(), word(NORMALISATION, one.normalisation()));
    }
    object.put("weightsAddToOne", rule.weightsAddToOne());
    writeLimits(object, rule);
    object.put("rounding", AllocationJson.amount(rule.rounding()));
    object.put("tie", word(TIES, rule.tie()));
    return object;
  }

  private static void writeLimits(ObjectNode object, AllocationRule rule) {
    var cap = rule.caps().amount();
    if (cap != null) object.put("cap", AllocationJson.amount(cap));
    var share = rule.caps().costShare();
    if (share != null) object.put("costShare", plain(share));
    object.put("noOvercompensation", rule.caps().noOvercompensation());
    object.put("floor", AllocationJson.amount(rule.floor().amount()));
    object.put("floorTies", word(FLOOR_TIES, rule.floor().together()));
    object.put("redistribute", rule.redistribute());
    object.put("redistributeDropped", rule.floor().handOn());
    object.put("reserve", AllocationJson.amount(rule.reserve()));
  }

  /// Equal numbers are equal texts: 2.50 is written as 2.5.
  static String plain(BigDecimal number) {
    return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
  }

  private static <T> String word(Map<String, T> words, T meant) {
    return words.entrySet().stream()
        .filter(one -> one.getValue().equals(meant))
        .map(Map.Entry::getKey)
        .findFirst()
        .orElseThrow();
  }

  static AllocationRule read(JsonFields rule) {
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
}
