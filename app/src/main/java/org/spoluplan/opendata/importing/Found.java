package org.spoluplan.opendata.importing;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// Whole services in a file: it is one, or lists them, or is a provider that has them.
final class Found {

  private Found() {}

  static List<ObjectNode> services(JsonNode root) {
    var all = new ArrayList<ObjectNode>();
    collect(root, all);
    return all;
  }

  private static void collect(JsonNode node, List<ObjectNode> all) {
    if (node.isArray()) {
      node.forEach(one -> collect(one, all));
    } else if (node.has("contents")) {
      collect(node.path("contents"), all);
    } else if (node.has("services")) {
      for (var service : node.path("services")) {
        if (!(service instanceof ObjectNode object)) continue;
        if (!object.has("organization")) object.set("organization", provider(node));
        all.add(object);
      }
    } else if (node.path("service") instanceof ObjectNode service) {
      all.add(service);
    } else if (node instanceof ObjectNode object && object.has("status")) {
      all.add(object);
    }
  }

  private static JsonNode provider(JsonNode organization) {
    var copy = (ObjectNode) organization.deepCopy();
    copy.remove("services");
    return copy;
  }
}
