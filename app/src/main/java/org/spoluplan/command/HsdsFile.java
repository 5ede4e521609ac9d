package org.spoluplan.command;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;
import java.util.zip.ZipInputStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.spoluplan.algorithms.hsds.HsdsField;
import org.spoluplan.algorithms.hsds.HsdsSchema;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// A file as JSON: tables in CSV become the shape that tables have in JSON. An empty cell is
/// a field that is not there.
final class HsdsFile {

  private static final long MOST = 1L << 30;

  private HsdsFile() {}

  static byte[] json(Path file) throws IOException {
    var name = Objects.toString(file.getFileName(), "").toLowerCase(Locale.ROOT);
    var bytes = Files.readAllBytes(file);
    if (name.endsWith(".zip")) return written(unzipped(bytes));
    if (!name.endsWith(".csv")) return bytes;
    var tables = JsonNodeFactory.instance.objectNode();
    tables.set(name, rows(name, bytes));
    return written(tables);
  }

  private static byte[] written(ObjectNode tables) {
    return JsonMapper.shared().writeValueAsBytes(tables);
  }

  private static ObjectNode unzipped(byte[] bytes) throws IOException {
    var tables = JsonNodeFactory.instance.objectNode();
    long read = 0;
    try (var zip = new ZipInputStream(new ByteArrayInputStream(bytes), StandardCharsets.UTF_8)) {
      for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        var name = entry.getName().substring(entry.getName().lastIndexOf('/') + 1);
        if (!name.endsWith(".csv")) continue;
        var table = zip.readNBytes(Integer.MAX_VALUE / 4);
        read += table.length;
        if (read > MOST) throw new IOException("too big");
        tables.set(name, rows(name, table));
      }
    }
    return tables;
  }

  private static ArrayNode rows(String name, byte[] bytes) throws IOException {
    var rows = JsonNodeFactory.instance.arrayNode();
    var entity = HsdsSchema.get().ofTable(name);
    var format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
    try (var csv = CSVParser.parse(new String(bytes, StandardCharsets.UTF_8), format)) {
      for (var line : csv) {
        var row = rows.addObject();
        for (var column : csv.getHeaderNames()) {
          var cell = line.isSet(column) ? line.get(column) : "";
          if (cell.isEmpty()) continue;
          var kind = entity.flatMap(one -> one.field(column)).map(HsdsField::kind);
          if (kind.filter(HsdsField.Kind.NUMBER::equals).isPresent() && isNumber(cell)) {
            row.put(column, Double.parseDouble(cell));
          } else {
            row.put(column, cell);
          }
        }
      }
    }
    return rows;
  }

  private static boolean isNumber(String cell) {
    return cell.matches("-?[0-9]+(\\.[0-9]+)?");
  }
}
