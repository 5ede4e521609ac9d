package org.spoluplan.opendata.hsds;

import java.util.Collection;
import org.spoluplan.algorithms.hsds.HsdsEntity;
import org.spoluplan.algorithms.hsds.HsdsField;
import org.spoluplan.algorithms.hsds.HsdsSchema;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// What stands in the tables, as a Frictionless tabular data package.
final class TablesDescription {

  private TablesDescription() {}

  static ObjectNode of(Collection<String> entities, String name, String licence) {
    var all = JsonNodeFactory.instance.objectNode();
    all.put("name", name).put("profile", "tabular-data-package");
    all.putArray("licenses").addObject().put("path", licence).put("title", "CC BY 4.0");
    var resources = all.putArray("resources");
    for (var entity : entities) resources.add(resource(HsdsSchema.get().entity(entity)));
    return all;
  }

  private static ObjectNode resource(HsdsEntity entity) {
    var node = JsonNodeFactory.instance.objectNode();
    node.put("name", entity.name()).put("path", entity.table());
    node.put("profile", "tabular-data-resource").put("format", "csv");
    node.put("mediatype", "text/csv").put("encoding", "utf-8");
    var schema = node.putObject("schema");
    var fields = schema.putArray("fields");
    for (var column : Tables.columns(entity)) {
      fields.add(field(entity.field(column).orElseThrow()));
    }
    schema.put("primaryKey", "id");
    return node;
  }

  private static ObjectNode field(HsdsField field) {
    var node = JsonNodeFactory.instance.objectNode();
    node.put("name", field.name());
    node.put(
        "type",
        switch (field.kind()) {
          case NUMBER -> "number";
          case DATE -> "date";
          case TIME -> "time";
          case MOMENT -> "datetime";
          default -> "string";
        });
    if (field.must() || field.row()) node.putObject("constraints").put("required", true);
    return node;
  }
}
