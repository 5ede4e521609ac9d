package org.spoluplan.algorithms.hsds;

import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.spoluplan.algorithms.hsds.HsdsFault.Rule;
import tools.jackson.databind.JsonNode;

/// Checks tables, `{"services.csv": [row, …], …}`: each row, that no id comes twice, and that
/// identifiers lead to rows that are there.
final class TableCheck {

  private final Consumer<HsdsFault> faults;
  private final Map<String, Set<String>> ids = new TreeMap<>();

  TableCheck(Consumer<HsdsFault> faults) {
    this.faults = faults;
  }

  /// @return how many rows there are
  int check(JsonNode tables) {
    int rows = 0;
    for (var table : tables.properties()) rows += rows(table.getKey(), table.getValue());
    for (var table : tables.properties()) links(table.getKey(), table.getValue());
    return rows;
  }

  private int rows(String name, JsonNode table) {
    var entity = HsdsSchema.get().ofTable(name);
    if (entity.isEmpty()) {
      faults.accept(new HsdsFault("/" + name, Rule.UNKNOWN_KEY, name));
      return 0;
    }
    if (!table.isArray()) {
      faults.accept(new HsdsFault("/" + name, Rule.WRONG_TYPE, "array"));
      return 0;
    }
    var known = ids.computeIfAbsent(entity.get().name(), one -> new HashSet<>());
    var check = new ObjectCheck(faults, true);
    for (int i = 0; i < table.size(); i++) {
      check.check(entity.get(), table.get(i), "/" + name + "/" + i);
      var id = table.get(i).path("id").asString("").toLowerCase(Locale.ROOT);
      if (!id.isEmpty() && !known.add(id)) {
        faults.accept(new HsdsFault("/" + name + "/" + i + "/id", Rule.SAME_ID_TWICE, id));
      }
    }
    return table.size();
  }

  private static Rule rule(HsdsEntity entity, String key) {
    var needed = entity.field(key).filter(field -> field.must() || field.row()).isPresent();
    return needed ? Rule.POINTS_ELSEWHERE : Rule.LEADS_NOWHERE;
  }

  private void links(String name, JsonNode table) {
    var entity = HsdsSchema.get().ofTable(name);
    if (entity.isEmpty() || !table.isArray()) return;
    for (int i = 0; i < table.size(); i++) {
      for (var cell : table.get(i).properties()) {
        if (!cell.getKey().endsWith("_id") || !cell.getValue().isString()) continue;
        var known = ids.get(cell.getKey().substring(0, cell.getKey().length() - 3));
        var id = cell.getValue().stringValue();
        if (known == null || known.contains(id.toLowerCase(Locale.ROOT))) continue;
        var at = "/" + name + "/" + i + "/" + cell.getKey();
        faults.accept(new HsdsFault(at, rule(entity.get(), cell.getKey()), id));
      }
    }
  }
}
