package org.spoluplan.algorithms.allocation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Reads a call from JSON (`docs/ALLOCATION-FORMAT.md`). Sums are texts or numbers; a field that
/// nobody knows is refused by its name, so that a slip does not quietly change who gets what.
public final class CallJson {

  private static final Set<String> OF_CALL = Set.of("pot", "rule", "applications");
  private static final Set<String> OF_RULE =
      Set.of(
          "version",
          "combine",
          "normalisation",
          "weights",
          "cap",
          "floor",
          "costShare",
          "reserve",
          "rounding",
          "redistribute");
  private static final Set<String> OF_APPLICATION =
      Set.of("id", "name", "requested", "cap", "costs", "otherSources");

  private static final JsonMapper JSON =
      JsonMapper.builder(
              JsonFactory.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build())
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build();

  /// What was read.
  public sealed interface Read {
    record Good(Call call) implements Read {}

    /// @param sentence in Czech, with the name of the field
    record Bad(String sentence) implements Read {}
  }

  /// Stops the reading; never leaves this class.
  private static final class Fault extends RuntimeException {
    private static final long serialVersionUID = 1;

    Fault(String sentence) {
      super(sentence);
    }
  }

  private CallJson() {}

  public static Read read(byte[] json) {
    try {
      return new Read.Good(call(JSON.readTree(json)));
    } catch (Fault fault) {
      return new Read.Bad(String.valueOf(fault.getMessage()));
    } catch (JacksonException e) {
      return new Read.Bad("Soubor není platný JSON: " + e.getOriginalMessage());
    }
  }

  private static Call call(JsonNode json) {
    object(json, "výzva");
    known(json, OF_CALL, "");
    var rule = json.get("rule");
    if (rule == null) throw new Fault("Chybí pole rule.");
    var applications = json.get("applications");
    if (applications == null || !applications.isArray()) {
      throw new Fault("Pole applications má být seznam žádostí.");
    }
    var all = new ArrayList<Application>();
    for (var one : applications) all.add(application(one, all.size() + 1));
    return new Call(required(json, "pot", ""), rule(rule), all);
  }

  private static Rule rule(JsonNode json) {
    object(json, "rule");
    known(json, OF_RULE, "rule.");
    var combine = choice(json, "combine", Combine.values(), Combine::key, Combine.COMPOSITE);
    return new Rule(
        text(json, "version", "rule."),
        combine,
        choice(
            json, "normalisation", Normalisation.values(), Normalisation::key, Normalisation.SHARE),
        criteria(json, combine),
        number(json, "cap", "rule."),
        number(json, "floor", "rule."),
        number(json, "costShare", "rule."),
        or(number(json, "reserve", "rule."), BigDecimal.ZERO),
        or(number(json, "rounding", "rule."), new BigDecimal("0.01")),
        flag(json, "redistribute"));
  }

  private static List<Criterion> criteria(JsonNode rule, Combine combine) {
    var weights = rule.get("weights");
    if (isNone(weights)) {
      return combine == Combine.POINTS_TIMES_FTE
          ? List.of(new Criterion("fte", BigDecimal.ONE), new Criterion("points", BigDecimal.ONE))
          : List.of();
    }
    object(weights, "rule.weights");
    var all = new ArrayList<Criterion>();
    for (var one : weights.properties()) {
      all.add(new Criterion(one.getKey(), required(weights, one.getKey(), "rule.weights.")));
    }
    return all;
  }

  private static Application application(JsonNode json, int place) {
    object(json, place + ". žádost");
    var where = place + ". žádost: ";
    var id = id(json, where);
    var values = new HashMap<String, BigDecimal>();
    for (var one : json.properties()) {
      if (OF_APPLICATION.contains(one.getKey())) continue;
      var value = number(json, one.getKey(), id + ": ");
      if (value != null) values.put(one.getKey(), value);
    }
    return new Application(
        id,
        number(json, "requested", id + ": "),
        number(json, "cap", id + ": "),
        number(json, "costs", id + ": "),
        number(json, "otherSources", id + ": "),
        values);
  }

  private static String id(JsonNode json, String where) {
    var id = json.get("id");
    if (isNone(id) || !(id.isString() || id.isIntegralNumber()) || id.asString().isBlank()) {
      throw new Fault(where + "chybí označení (id).");
    }
    return id.asString();
  }

  private static void object(JsonNode json, String what) {
    if (!json.isObject()) throw new Fault("Má být objekt: " + what + ".");
  }

  private static void known(JsonNode json, Set<String> names, String where) {
    for (var name : json.propertyNames()) {
      if (!names.contains(name)) throw new Fault("Neznámé pole: " + where + name + ".");
    }
  }

  private static BigDecimal required(JsonNode json, String field, String where) {
    var number = number(json, field, where);
    if (number == null) throw new Fault("Chybí číslo: " + where + field + ".");
    return number;
  }

  private static @Nullable BigDecimal number(JsonNode json, String field, String where) {
    var value = json.get(field);
    if (isNone(value)) return null;
    if (value.isNumber()) return value.decimalValue();
    if (value.isString() && value.asString().matches("[+-]?[0-9]{1,30}(\\.[0-9]{1,30})?")) {
      return new BigDecimal(value.asString());
    }
    throw new Fault("Není to číslo: " + where + field + ". Pište třeba \"1000000.00\".");
  }

  private static String text(JsonNode json, String field, String where) {
    var value = json.get(field);
    if (isNone(value)) return "";
    if (value.isString() || value.isNumber()) return value.asString();
    throw new Fault("Má to být text: " + where + field + ".");
  }

  private static boolean flag(JsonNode json, String field) {
    var value = json.get(field);
    if (isNone(value)) return true;
    if (value.isBoolean()) return value.booleanValue();
    throw new Fault("Má to být true nebo false: rule." + field + ".");
  }

  private static <T> T choice(
      JsonNode json, String field, T[] all, java.util.function.Function<T, String> key, T usual) {
    var value = json.get(field);
    if (isNone(value)) return usual;
    for (var one : all) if (value.isString() && key.apply(one).equals(value.asString())) return one;
    var known = new ArrayList<String>();
    for (var one : all) known.add(key.apply(one));
    throw new Fault(
        "Pole rule." + field + " má být jedno z těchto: " + String.join(", ", known) + ".");
  }

  private static BigDecimal or(@Nullable BigDecimal number, BigDecimal usual) {
    return number == null ? usual : number;
  }

  private static boolean isNone(@Nullable JsonNode value) {
    return value == null || value.isNull();
  }
}
