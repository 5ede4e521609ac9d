package org.spoluplan.opendata.hsds;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.spoluplan.algorithms.hsds.HsdsEntity;
import org.spoluplan.algorithms.hsds.HsdsField;
import org.spoluplan.algorithms.hsds.HsdsSchema;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// Objects taken apart into tables: what an object held stands in a table of its own and
/// knows it by an identifier.
final class Tables {

  private final Map<String, Map<String, List<String>>> rows = new LinkedHashMap<>();

  /// A table that is there though nothing may stand in it.
  void begin(String entity) {
    rows.computeIfAbsent(entity, _ -> new LinkedHashMap<>());
  }

  void add(String entity, JsonNode object) {
    var kind = HsdsSchema.get().entity(entity);
    var known = rows.computeIfAbsent(entity, _ -> new LinkedHashMap<>());
    var columns = columns(kind);
    var cells = columns.stream().map(column -> cell(object, column)).toList();
    known.putIfAbsent(object.path("id").asString(), cells);
    for (var field : kind.fields()) {
      if (field.holdsObjects()) held(field, object.path(field.name()));
    }
  }

  private void held(HsdsField field, JsonNode value) {
    if (value.isArray()) for (var one : value) add(field.entity(), one);
    else if (value.isObject()) add(field.entity(), value);
  }

  /// What is not there of a link stands inside: `taxonomy_id` of `taxonomy_detail`.
  private static String cell(JsonNode object, String column) {
    var value = object.path(column);
    if (!value.isMissingNode()) return value.isNumber() ? value.toString() : value.asString("");
    if (column.equals("taxonomy_id")) return object.path("taxonomy_detail").path("id").asString("");
    return "";
  }

  static List<String> columns(HsdsEntity entity) {
    return entity.fields().stream()
        .filter(field -> !field.holdsObjects())
        .map(HsdsField::name)
        .filter(name -> !EXTRA.contains(entity.name() + "." + name))
        .toList();
  }

  /// Of the profile Open Referral UK only.
  private static final Set<String> EXTRA =
      Set.of("accessibility.accessibility", "service_area.service_area", "taxonomy_term.term");

  /// @return rows by entity, in the order in which the first of each came
  Map<String, List<List<String>>> rows() {
    var all = new LinkedHashMap<String, List<List<String>>>();
    rows.forEach((entity, byId) -> all.put(entity, new ArrayList<>(byId.values())));
    return all;
  }

  /// A description of the tables (Frictionless Data Package).
  ObjectNode description(String name, String licence) {
    return TablesDescription.of(rows.keySet(), name, licence);
  }
}
