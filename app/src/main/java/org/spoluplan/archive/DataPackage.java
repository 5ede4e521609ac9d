package org.spoluplan.archive;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.spoluplan.archive.ExportTable.Column;

/// The description of an export that programs read: a Frictionless Data Package (datapackage.org).
final class DataPackage {

  static final String NAME = "datapackage.json";

  private static final String TITLE = "Spoluplán: all data";
  private static final String DESCRIPTION =
      "Every table as CSV (UTF-8, commas, times in UTC), uploaded files in the folder files."
          + " Holds personal data.";

  private DataPackage() {}

  /// A table that was written.
  ///
  /// @param sha256 of its CSV file, hexadecimal
  record Written(ExportTable table, long rows, long bytes, String sha256) {}

  static Map<String, Object> of(
      List<Written> tables, ExportRules rules, String schemaVersion, String created) {
    var whole = new LinkedHashMap<String, Object>();
    whole.put("profile", "tabular-data-package");
    whole.put("name", "spoluplan");
    whole.put("title", TITLE);
    whole.put("description", DESCRIPTION);
    whole.put("created", created);
    whole.put("schemaVersion", schemaVersion);
    whole.put("resources", tables.stream().map(t -> resource(t, rules)).toList());
    whole.put("notExported", rules.missing().stream().map(DataPackage::missing).toList());
    return whole;
  }

  private static Map<String, Object> resource(Written written, ExportRules rules) {
    var table = written.table();
    var resource = new LinkedHashMap<String, Object>();
    resource.put("profile", "tabular-data-resource");
    resource.put("name", table.name());
    resource.put("path", table.path());
    resource.put("format", "csv");
    resource.put("mediatype", "text/csv");
    resource.put("encoding", "utf-8");
    resource.put("dialect", Map.of("lineTerminator", "\r\n"));
    resource.put("rows", written.rows());
    resource.put("bytes", written.bytes());
    resource.put("hash", "sha256:" + written.sha256());
    resource.put("schema", schema(table, rules));
    return resource;
  }

  private static Map<String, Object> schema(ExportTable table, ExportRules rules) {
    var schema = new LinkedHashMap<String, Object>();
    schema.put("fields", table.columns().stream().map(c -> field(table, c, rules)).toList());
    schema.put("missingValues", List.of(""));
    if (!table.primaryKey().isEmpty()) schema.put("primaryKey", table.primaryKey());
    if (!table.foreignKeys().isEmpty()) {
      schema.put("foreignKeys", table.foreignKeys().stream().map(k -> key(table, k)).toList());
    }
    return schema;
  }

  private static Map<String, Object> field(ExportTable table, Column column, ExportRules rules) {
    var field = new LinkedHashMap<String, Object>();
    field.put("name", column.name());
    field.put("type", column.kind().type());
    if (column.kind().format() != null) field.put("format", column.kind().format());
    rules.why(table.name(), column.name()).ifPresent(why -> field.put("description", why));
    // A text may be empty without missing.
    if (column.required() && column.kind() != ExportKind.TEXT) {
      field.put("constraints", Map.of("required", true));
    }
    return field;
  }

  private static Map<String, Object> key(ExportTable table, ExportTable.ForeignKey key) {
    var target = key.target().equals(table.name()) ? "" : key.target();
    return Map.of(
        "fields",
        key.columns(),
        "reference",
        Map.of("resource", target, "fields", key.targetColumns()));
  }

  private static Map<String, Object> missing(ExportRule rule) {
    var missing = new LinkedHashMap<String, Object>();
    missing.put("table", rule.table());
    if (rule.column() != null) missing.put("column", rule.column());
    missing.put("treatment", rule.treatment() == ExportRule.Treatment.MASK ? "masked" : "left out");
    missing.put("reason", rule.reason());
    return missing;
  }
}
