package org.spoluplan.opendata.hsds;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.spoluplan.algorithms.hsds.HsdsCheck;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Official examples, damaged one place at a time: our check says "wrong" at least whenever the
/// official schema does.
final class Mutations {

  private static final JsonMapper JSON = JsonMapper.shared();
  private static final Map<String, String> EXAMPLES =
      Map.of(
          "service_full", "service",
          "organization_full", "organization",
          "service_at_location_full", "service_at_location",
          "location", "location",
          "taxonomy", "taxonomy",
          "taxonomy_term", "taxonomy_term");

  private Mutations() {}

  static void agree(OfficialSchemas official) throws IOException {
    for (var example : EXAMPLES.entrySet()) {
      var file = OfficialSchemas.SHARED.resolve("hsds_examples/" + example.getKey() + ".json");
      var bytes = Files.readAllBytes(file);
      assertThat(HsdsCheck.check(bytes, null).entity()).isEqualTo(example.getValue());
      assertThat(HsdsCheck.check(bytes, null).faults()).isEmpty();
      var root = JSON.readTree(bytes);
      assertThat(official.faults(example.getValue(), root)).isEmpty();
      damage(root, () -> compare(official, example.getValue(), root));
    }
  }

  private static void compare(OfficialSchemas official, String entity, JsonNode root) {
    var theirs = official.faults(entity, root);
    if (theirs.isEmpty()) return;
    var ours = HsdsCheck.check(JSON.writeValueAsBytes(root), entity);
    assertThat(ours.valid()).as("%s", theirs).isFalse();
  }

  private static void damage(JsonNode node, Runnable look) {
    if (node instanceof ArrayNode array) array.forEach(one -> damage(one, look));
    if (!(node instanceof ObjectNode object)) return;
    for (var key : new ArrayList<>(object.propertyNames())) {
      var before = object.get(key);
      for (Consumer<String> change : changes(object)) {
        change.accept(key);
        look.run();
        object.set(key, before);
      }
      damage(before, look);
    }
  }

  private static List<Consumer<String>> changes(ObjectNode object) {
    return List.of(
        object::remove,
        key -> object.put(key, 7),
        key -> object.put(key, "not this"),
        object::putNull,
        object::putObject,
        key -> object.putArray(key).add("x"));
  }
}
