package org.spoluplan.algorithms.hsds;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.spoluplan.algorithms.hsds.HsdsFault.Rule;
import org.spoluplan.algorithms.hsds.HsdsReport.Shape;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Checks a file: an object, a list of them, a page of a list, or tables. Strictly: a key that the
/// specification does not know is a fault, and so is a wrong e-mail or address of the web.
public final class HsdsCheck {

  private static final Set<String> WHOLE_NUMBERS =
      Set.of("total_items", "total_pages", "page_number", "size");
  private static final Set<String> API_KEYS = Set.of("version", "profile", "openapi_url");
  private static final Set<String> YES_OR_NO = Set.of("first_page", "last_page", "empty");
  private static final JsonMapper JSON =
      JsonMapper.builder()
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build();

  private final List<HsdsFault> faults = new ArrayList<>();

  private HsdsCheck() {}

  /// @param entity what the objects are, null when that is to be found out
  public static HsdsReport check(byte[] file, @Nullable String entity) {
    try {
      return new HsdsCheck().check(JSON.readTree(file), entity);
    } catch (JacksonException e) {
      var where = e.getLocation();
      var line = where == null ? "" : where.getLineNr() + ":" + where.getColumnNr();
      var fault = new HsdsFault("", Rule.NOT_JSON, line);
      return new HsdsReport(Shape.UNKNOWN, "", 0, List.of(fault));
    }
  }

  private HsdsReport check(JsonNode root, @Nullable String entity) {
    if (root.isArray()) return list(Shape.LIST, root, "", entity);
    if (root.isObject() && root.has("contents")) return page(root, entity);
    if (root.isObject() && root.propertyNames().stream().anyMatch(key -> key.endsWith(".csv"))) {
      var rows = new TableCheck(faults::add).check(root);
      return new HsdsReport(Shape.TABLES, "", rows, faults);
    }
    if (root.isObject() && root.has("openapi_url") && !root.has("id")) return api(root);
    var kind = root.isObject() ? kind(root, entity) : Optional.<HsdsEntity>empty();
    if (kind.isEmpty()) return unknown();
    new ObjectCheck(faults::add, false).check(kind.get(), root, "");
    return new HsdsReport(Shape.OBJECT, kind.get().name(), 1, faults);
  }

  private HsdsReport api(JsonNode root) {
    for (var entry : root.properties()) {
      var at = "/" + entry.getKey();
      var value = entry.getValue();
      if (!API_KEYS.contains(entry.getKey())) wrong(at, Rule.UNKNOWN_KEY, entry.getKey());
      else if (!value.isString()) wrong(at, Rule.WRONG_TYPE, "string");
      else if (!entry.getKey().equals("version") && !Formats.isUri(value.stringValue())) {
        wrong(at, Rule.NO_URI, value.stringValue());
      }
    }
    return new HsdsReport(Shape.API, "", 1, faults);
  }

  private HsdsReport page(JsonNode root, @Nullable String entity) {
    for (var entry : root.properties()) {
      var key = entry.getKey();
      var value = entry.getValue();
      if (WHOLE_NUMBERS.contains(key)) {
        if (!value.isIntegralNumber()) wrong("/" + key, Rule.WRONG_TYPE, "integer");
      } else if (YES_OR_NO.contains(key)) {
        if (!value.isBoolean()) wrong("/" + key, Rule.WRONG_TYPE, "boolean");
      } else if (!key.equals("contents")) {
        wrong("/" + key, Rule.UNKNOWN_KEY, key);
      }
    }
    return list(Shape.PAGE, root.path("contents"), "/contents", entity);
  }

  private HsdsReport list(Shape shape, JsonNode list, String at, @Nullable String entity) {
    if (!list.isArray()) {
      wrong(at, Rule.WRONG_TYPE, "array");
      return new HsdsReport(shape, "", 0, faults);
    }
    if (list.isEmpty()) return new HsdsReport(shape, entity == null ? "" : entity, 0, faults);
    var kind = kind(list.get(0), entity);
    if (kind.isEmpty()) return unknown();
    var check = new ObjectCheck(faults::add, false);
    var ids = new HashSet<String>();
    for (int i = 0; i < list.size(); i++) {
      check.check(kind.get(), list.get(i), at + "/" + i);
      var id = list.get(i).path("id").asString("");
      if (!id.isEmpty() && !ids.add(id)) wrong(at + "/" + i + "/id", Rule.SAME_ID_TWICE, id);
    }
    return new HsdsReport(shape, kind.get().name(), list.size(), faults);
  }

  private HsdsReport unknown() {
    wrong("", Rule.NO_KNOWN_SHAPE, "");
    return new HsdsReport(Shape.UNKNOWN, "", 0, faults);
  }

  private void wrong(String pointer, Rule rule, String detail) {
    faults.add(new HsdsFault(pointer, rule, detail));
  }

  private static Optional<HsdsEntity> kind(JsonNode node, @Nullable String entity) {
    return entity == null ? Guess.of(node) : HsdsSchema.get().named(entity);
  }
}
