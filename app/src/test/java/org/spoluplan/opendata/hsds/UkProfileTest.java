package org.spoluplan.opendata.hsds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.spoluplan.network.SampleServices;
import org.spoluplan.opendata.HarshServices;
import org.spoluplan.testing.ApplicationTest;
import org.spoluplan.testing.TestRegion;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Answers by the profile Open Referral UK, field by field beside those that the profile shows as
/// examples. They are no part of the product; where they are not, this is skipped.
@ApplicationTest
class UkProfileTest {

  private static final Path SAMPLES = OfficialSchemas.SHARED.resolve("oruk/V3.0-UK-Default");

  /// Lists and the examples of one of their things.
  private static final Map<String, String> KINDS =
      Map.of(
          "services", "service",
          "organizations", "organization",
          "service_at_locations", "service_at_location",
          "taxonomies", "taxonomy",
          "taxonomy_terms", "taxonomy_term");

  /// What the examples do not tell, though whoever looks for help needs it.
  private static final Pattern MORE =
      Pattern.compile(
          ".*/(?:phones/(?:id|number|type|description)|languages/(?:code|name)"
              + "|service_areas/description)\\[STRING]");

  @Autowired MockMvcTester mvc;
  @Autowired TestRegion region;
  @Autowired ApplicationContext application;
  private final JsonMapper json = JsonMapper.shared();
  private int client;

  @BeforeEach
  void fill() {
    assumeTrue(Files.isDirectory(SAMPLES), "the examples of Open Referral UK are not here");
    region.fill();
    var harsh = new HarshServices(application);
    harsh.add("Kdo má všechno", SampleServices.shelter("Dům se vším všudy"));
    harsh.add("Kdo nic neřekl", HarshServices.bare("Pomoc beze slov"));
  }

  @Test
  void aListIsFramedAsInTheProfile() {
    for (var kind : KINDS.entrySet()) {
      var page = read("/api/oruk/" + kind.getKey());
      var sample = sample(kind.getValue() + "_list.json");
      assertThat(names(page)).as(kind.getKey()).isEqualTo(names(sample));
      for (var name : names(sample)) {
        assertThat(type(page.path(name))).as(name).isEqualTo(type(sample.path(name)));
      }
    }
  }

  @Test
  void everyFieldOfAListIsOneOfTheProfileAndOfItsType() {
    for (var kind : KINDS.entrySet()) {
      var known = new TreeMap<String, Set<String>>();
      walk("", sample(kind.getValue() + "_list.json").path("contents").path(0), known);
      walk("", one(kind.getValue()), known);
      for (var one : read("/api/oruk/" + kind.getKey() + "?per_page=1000").path("contents")) {
        fits(kind.getKey(), one, known);
      }
    }
  }

  @Test
  void everyFieldOfAThingIsOneOfTheProfileAndOfItsType() {
    for (var kind : KINDS.entrySet()) {
      var known = new TreeMap<String, Set<String>>();
      walk("", one(kind.getValue()), known);
      // A service at a place is a service like others.
      if (kind.getValue().equals("service_at_location")) walk("/service", one("service"), known);
      var list = "/api/oruk/" + kind.getKey();
      for (var one : read(list + "?per_page=1000").path("contents")) {
        fits(kind.getKey(), read(list + "/" + one.path("id").asString()), known);
      }
    }
  }

  private void fits(String kind, JsonNode one, Map<String, Set<String>> known) {
    var ours = new TreeMap<String, Set<String>>();
    walk("", one, ours);
    var strange = new TreeSet<String>();
    ours.forEach(
        (path, types) -> {
          if (!known.getOrDefault(path, Set.of()).containsAll(types)) strange.add(path + types);
        });
    strange.removeIf(path -> MORE.matcher(path).matches());
    assertThat(strange).as(kind).isEmpty();
  }

  private JsonNode one(String entity) {
    var full = SAMPLES.resolve(entity + "_full.json");
    return Files.exists(full) ? sample(entity + "_full.json") : sample(entity + ".json");
  }

  private static String type(JsonNode node) {
    return node.getNodeType().name();
  }

  private static Set<String> names(JsonNode object) {
    return new TreeSet<>(object.propertyNames());
  }

  /// Types of fields by their paths, "/locations/name".
  private static void walk(String path, JsonNode node, Map<String, Set<String>> all) {
    if (node.isArray()) {
      node.forEach(one -> walk(path, one, all));
    } else if (node.isObject()) {
      node.properties().forEach(field -> walk(path + "/" + field.getKey(), field.getValue(), all));
    } else {
      all.computeIfAbsent(path, _ -> new TreeSet<>()).add(type(node));
    }
  }

  private JsonNode sample(String file) {
    return json.readTree(SAMPLES.resolve(file).toFile());
  }

  private JsonNode read(String path) {
    var from = "10.3." + client / 250 + "." + client++ % 250;
    var answer =
        mvc.get()
            .uri(path)
            .with(
                request -> {
                  request.setRemoteAddr(from);
                  return request;
                })
            .exchange();
    assertThat(answer).as(path).hasStatusOk();
    return json.readTree(
        new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8));
  }
}
