package org.spoluplan.network.register;

import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.spoluplan.kernel.Code;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Parts of services as they are kept in the database.
@Component
class PartsJson {

  private final JsonMapper json;

  PartsJson(JsonMapper json) {
    this.json = json;
  }

  String write(LaidOut said) {
    var list = json.createArrayNode();
    said.parts()
        .forEach(
            (key, value) -> {
              var part = list.addObject();
              part.put("part", Code.of(key.part()));
              part.put("of", key.of());
              part.set("value", json.valueToTree(value));
            });
    return json.writeValueAsString(list);
  }

  LaidOut read(String kept) {
    var parts = new TreeMap<PartKey, Object>();
    for (var node : json.readTree(kept)) {
      var part = Code.parse(RegisterPart.class, node.get("part").stringValue());
      var key = new PartKey(part, node.get("of").stringValue());
      parts.put(key, value(part, node.get("value")));
    }
    return new LaidOut(parts);
  }

  /// @return null for no value
  @Nullable String writeValue(@Nullable Object value) {
    return value == null ? null : json.writeValueAsString(value);
  }

  @Nullable Object readValue(RegisterPart part, @Nullable String kept) {
    return kept == null ? null : value(part, json.readTree(kept));
  }

  private Object value(RegisterPart part, JsonNode node) {
    return json.treeToValue(node, part.type());
  }
}
