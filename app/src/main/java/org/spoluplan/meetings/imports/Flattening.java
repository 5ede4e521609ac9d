package org.spoluplan.meetings.imports;

import java.util.ArrayList;
import java.util.List;
import org.spoluplan.algorithms.minutes.Span;
import tools.jackson.databind.JsonNode;

/// A draft in the format of `docs/MINUTES-FORMAT.md` is laid out value by value.
final class Flattening {

  private final List<ReadValue> values = new ArrayList<>();

  private Flattening() {}

  /// @param fields the object `fields` of the format
  static List<ReadValue> of(JsonNode fields) {
    var flat = new Flattening();
    for (var field : Field.values()) {
      var node = fields.get(field.key());
      if (node != null && !node.isNull()) flat.field(field, node);
    }
    return List.copyOf(flat.values);
  }

  private void field(Field field, JsonNode node) {
    if (!node.isArray()) {
      item(field, 0, node);
      return;
    }
    for (int place = 0; place < node.size(); place++) item(field, place, node.get(place));
  }

  private void item(Field field, int place, JsonNode node) {
    for (var part : field.kind().parts()) {
      var there = part.isEmpty() ? node : node.get(part);
      if (there == null || there.isNull()) continue;
      // The titles of a person stand in the person's own value.
      if (there.isObject()) value(field, place, part, there, there.get("value"));
      else value(field, place, part, node, there);
    }
  }

  private void value(Field field, int place, String part, JsonNode where, JsonNode value) {
    var span = where.get("span");
    values.add(
        new ReadValue(
            field,
            place,
            part,
            Shortened.fitting(ImportedValue.LONGEST, value.asString()),
            where.get("confidence").asDouble(),
            new Span(span.get(0).asInt(), span.get(1).asInt())));
  }
}
