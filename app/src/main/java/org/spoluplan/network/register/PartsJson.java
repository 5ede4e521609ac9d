package org.spoluplan.network.register;

import java.util.TreeMap;
import org.jooq.JSONB;
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

  JSONB write(LaidOut said) {
    var list = json.createArrayNode();
    said.parts()
        .forEach(
            (key, value) -> {
              var part = list.addObject();
              part.put("part", Code.of(key.part()));
              part.put("of", key.of());
              part.set("value", json.valueToTree(value));
            });
    return JSONB.valueOf(json.writeValueAsString(list));
  }

  LaidOut read(JSONB kept) {
    var parts = new TreeMap<PartKey, Object>();
    for (var node : json.readTree(kept.data())) {
      var part = Code.parse(RegisterPart.class, node.get("part").stringValue());
      var key = new PartKey(part, node.get("of").stringValue());
      parts.put(key, value(part, node.get("value")));
    }
    return new LaidOut(parts);
  }

  /// @return null for no value
  @Nullable JSONB writeValue(@Nullable Object value) {
    return value == null ? null : JSONB.valueOf(json.writeValueAsString(value));
  }

  @Nullable Object readValue(RegisterPart part, @Nullable JSONB kept) {
    return kept == null ? null : value(part, json.readTree(kept.data()));
  }

  private Object value(RegisterPart part, JsonNode node) {
    return json.treeToValue(node, part.type());
  }
}
