package org.spoluplan.opendata.description;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import org.spoluplan.algorithms.hsds.HsdsEntity;
import org.spoluplan.algorithms.hsds.HsdsField;
import org.spoluplan.algorithms.hsds.HsdsSchema;
import org.spoluplan.page.SiteAddress;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// The description of the interface by OpenAPI 3.1: paths stand in a file beside this class, what
/// the objects are made of comes from [HsdsSchema].
@Component
class OpenApi {

  private final ObjectNode document;

  OpenApi(JsonMapper json, SiteAddress site) {
    this.document = read(json);
    document.putArray("servers").addObject().put("url", site.of(""));
    var schemas = (ObjectNode) document.path("components").path("schemas");
    for (var entity : HsdsSchema.get().entities()) schemas.set(entity.name(), schema(entity));
  }

  ObjectNode document() {
    return document;
  }

  /// Those of lists, as people read them.
  List<DataView.Parameter> parameters() {
    return document.path("components").path("parameters").values().stream()
        .filter(one -> one.path("in").asString().equals("query"))
        .map(one -> parameter(one.path("name").asString(), one.path("description").asString()))
        .toList();
  }

  private static DataView.Parameter parameter(String name, String text) {
    return new DataView.Parameter(name, text);
  }

  private static ObjectNode read(JsonMapper json) {
    try (var in = OpenApi.class.getResourceAsStream("openapi.json")) {
      return (ObjectNode) json.readTree(Objects.requireNonNull(in));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static ObjectNode schema(HsdsEntity entity) {
    var schema = JsonNodeFactory.instance.objectNode().put("type", "object");
    var properties = schema.putObject("properties");
    for (var field : entity.fields()) properties.set(field.name(), field(field));
    var required = schema.putArray("required");
    entity.fields().stream().filter(HsdsField::must).forEach(one -> required.add(one.name()));
    return schema;
  }

  private static ObjectNode field(HsdsField field) {
    var node = JsonNodeFactory.instance.objectNode();
    switch (field.kind()) {
      case ONE -> node.put("$ref", ref(field));
      case MANY -> node.put("type", "array").putObject("items").put("$ref", ref(field));
      case NUMBER -> node.put("type", "number");
      case TEXT -> node.put("type", "string");
      case UUID -> text(node, "uuid");
      case URI -> text(node, "uri");
      case EMAIL -> text(node, "email");
      case MOMENT -> text(node, "date-time");
      case DATE -> text(node, "date");
      case TIME -> text(node, "time");
    }
    if (!field.words().isEmpty()) field.words().forEach(node.withArray("enum")::add);
    return node;
  }

  private static void text(ObjectNode node, String format) {
    // A time of a schedule has no zone, so it is not the format of that name.
    node.put("type", "string");
    if (!format.equals("time")) node.put("format", format);
  }

  private static String ref(HsdsField field) {
    return "#/components/schemas/" + field.entity();
  }
}
