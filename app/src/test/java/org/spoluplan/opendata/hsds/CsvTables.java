package org.spoluplan.opendata.hsds;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.spoluplan.algorithms.hsds.HsdsField;
import org.spoluplan.algorithms.hsds.HsdsSchema;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;

/// Reads a table back.
final class CsvTables {

  private CsvTables() {}

  static ArrayNode read(String name, byte[] bytes) throws IOException {
    var entity = HsdsSchema.get().ofTable(name).orElseThrow();
    var rows = JsonNodeFactory.instance.arrayNode();
    var format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
    try (var csv = CSVParser.parse(new String(bytes, StandardCharsets.UTF_8), format)) {
      for (var line : csv) {
        var row = rows.addObject();
        for (var column : csv.getHeaderNames()) {
          var cell = line.get(column);
          if (cell.isEmpty() && !entity.field(column).orElseThrow().must()) continue;
          if (entity.field(column).orElseThrow().kind() == HsdsField.Kind.NUMBER) {
            row.put(column, Double.parseDouble(cell));
          } else {
            row.put(column, cell);
          }
        }
      }
    }
    return rows;
  }
}
