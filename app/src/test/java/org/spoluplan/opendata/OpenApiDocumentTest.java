package org.spoluplan.opendata;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.swagger.v3.oas.models.SpecVersion;
import io.swagger.v3.parser.OpenAPIV3Parser;
import io.swagger.v3.parser.core.models.ParseOptions;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.spoluplan.testing.ApplicationTest;
import org.spoluplan.testing.TestRegion;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// The description of the interface as other people's programs read it, and answers beside it.
@ApplicationTest
class OpenApiDocumentTest {

  @Autowired MockMvcTester mvc;
  @Autowired TestRegion region;

  private final JsonMapper json = JsonMapper.shared();
  private final SchemaRegistry registry =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
  private JsonNode document = json.createObjectNode();
  private int client;

  @BeforeEach
  void fill() {
    region.fill();
    document = read(ask("/api/openapi.json"));
  }

  @Test
  void aLibraryOfOthersReadsItWithoutAComplaint() {
    var options = new ParseOptions();
    options.setResolve(true);
    options.setExplicitStyleAndExplode(true);
    var parsed = new OpenAPIV3Parser().readContents(document.toString(), List.of(), options);
    assertThat(parsed.getMessages()).isEmpty();
    var read = parsed.getOpenAPI();
    assertThat(read.getSpecVersion()).isEqualTo(SpecVersion.V31);
    var paths = new TreeSet<String>();
    document.path("paths").propertyNames().forEach(paths::add);
    assertThat(read.getPaths().keySet()).isEqualTo(paths);
    read.getPaths()
        .forEach(
            (path, item) -> {
              assertThat(item.getGet().getOperationId()).as(path).isNotBlank();
              var fine = Objects.requireNonNull(item.getGet().getResponses().get("200"));
              assertThat(fine.getContent()).as(path).isNotEmpty();
            });
  }

  @Test
  void itComplainsOfABrokenOne() {
    var broken = (ObjectNode) json.readTree(document.toString());
    ((ObjectNode) broken.path("paths").path("/api/hsds").path("get")).remove("responses");
    var parsed = new OpenAPIV3Parser().readContents(broken.toString(), List.of(), null);
    assertThat(parsed.getMessages()).isNotEmpty();
  }

  @Test
  void whateverIsAskedTheAnswerIsAsDescribed() {
    for (var path : document.path("paths").properties()) {
      var get = path.getValue().path("get");
      for (var address : addresses(path.getKey(), get)) keeps(path.getKey(), get, ask(address));
    }
  }

  @Test
  void refusalsAreAsDescribed() {
    for (var path : document.path("paths").properties()) {
      var get = path.getValue().path("get");
      if (path.getKey().contains("{id}")) {
        var missing = ask(path.getKey().replace("{id}", UUID.randomUUID().toString()));
        assertThat(missing).as(path.getKey()).hasStatus(HttpStatus.NOT_FOUND);
        keeps(path.getKey(), get, missing);
      }
      for (var name : parameters(get)) {
        if (name.equals("id")) continue;
        var asked = path.getKey().replace("{id}", id(path.getKey())) + "?" + name + "=";
        keeps(path.getKey(), get, ask(asked + "%00%3Cx"));
        keeps(path.getKey(), get, ask(asked + "a".repeat(10_000)));
      }
    }
  }

  /// Each parameter by itself, with a value that makes sense.
  private List<String> addresses(String path, JsonNode get) {
    var plain = path.replace("{id}", id(path));
    var all = new ArrayList<String>(List.of(plain));
    for (var name : parameters(get)) {
      switch (name) {
        case "full", "minimal", "full_service", "top_only" -> all.add(plain + "?" + name + "=true");
        case "page", "per_page" -> all.add(plain + "?" + name + "=2");
        case "search" -> all.add(plain + "?search=dum");
        case "postcode" -> all.add(plain + "?postcode=46001&proximity=20");
        case "modified_after" -> all.add(plain + "?modified_after=2020-01-01");
        case "organization_id", "taxonomy_id", "taxonomy_term_id", "parent_id" ->
            all.add(plain + "?" + name + "=" + UUID.randomUUID());
        default -> {}
      }
    }
    return all;
  }

  private List<String> parameters(JsonNode get) {
    var names = new ArrayList<String>();
    for (var one : get.path("parameters")) {
      var known = one.has("$ref") ? document.at(one.path("$ref").asString().substring(1)) : one;
      names.add(known.path("name").asString());
    }
    return names;
  }

  /// The answer's status is described, and its body keeps to the schema of that status.
  private void keeps(String path, JsonNode get, MvcTestResult answer) {
    var response = answer.getResponse();
    var where = path + " " + response.getStatus() + " " + answer.getRequest().getQueryString();
    var described = get.path("responses").path(String.valueOf(response.getStatus()));
    if (described.has("$ref")) {
      described = document.at(described.path("$ref").asString().substring(1));
    }
    assertThat(described.isObject()).as(where).isTrue();
    var content = described.path("content");
    if (content.isMissingNode()) return;
    var type = String.valueOf(response.getContentType()).replaceFirst(";.*", "");
    assertThat(content.has(type)).as(where + " " + type).isTrue();
    var schema = content.path(type).path("schema");
    if (!type.endsWith("json") || schema.isMissingNode()) return;
    var whole = (ObjectNode) json.readTree(schema.toString());
    whole.set("components", document.path("components"));
    assertThat(
            registry
                .getSchema(whole)
                .validate(
                    read(answer),
                    context ->
                        context.executionConfig(config -> config.formatAssertionsEnabled(true))))
        .as(where)
        .isEmpty();
  }

  private String id(String path) {
    if (!path.contains("{id}")) return "";
    var list = read(ask(path.replaceFirst("/\\{id}.*", "") + "?per_page=1"));
    return list.path("contents").path(0).path("id").asString();
  }

  private JsonNode read(MvcTestResult answer) {
    return json.readTree(
        new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8));
  }

  /// Each time from another place, so that nobody says it is too often.
  private MvcTestResult ask(String path) {
    var from = "10.4." + client / 250 + "." + client++ % 250;
    return mvc.get()
        .uri(URI.create(path))
        .with(
            request -> {
              request.setRemoteAddr(from);
              return request;
            })
        .exchange();
  }
}
