package org.spoluplan.opendata.hsds;

import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// An object being written: what is not known is left out.
final class Node {

  private final ObjectNode json = JsonNodeFactory.instance.objectNode();

  static Node of(String id) {
    return new Node().text("id", id);
  }

  Node text(String name, @Nullable String value) {
    if (value != null && !value.isBlank()) json.put(name, value.strip());
    return this;
  }

  /// Also when there is nothing to say: the field has to be there.
  Node must(String name, @Nullable String value) {
    json.put(name, value == null ? "" : value.strip());
    return this;
  }

  Node number(String name, @Nullable Integer value) {
    if (value != null) json.put(name, value.intValue());
    return this;
  }

  Node number(String name, double value) {
    json.put(name, value);
    return this;
  }

  Node one(String name, @Nullable ObjectNode value) {
    if (value != null) json.set(name, value);
    return this;
  }

  Node many(String name, List<ObjectNode> values) {
    if (!values.isEmpty()) json.putArray(name).addAll(values);
    return this;
  }

  ObjectNode json() {
    return json;
  }
}
