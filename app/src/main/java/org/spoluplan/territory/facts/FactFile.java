package org.spoluplan.territory.facts;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/// A table of facts that comes with the application: CSV with a header, in `/territory`.
final class FactFile {

  private static final CSVFormat FORMAT =
      CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();

  private FactFile() {}

  static List<CSVRecord> read(String name) {
    var resource = FactFile.class.getResourceAsStream("/territory/" + name);
    if (resource == null) throw new IllegalStateException("no facts " + name);
    try (var reader = new InputStreamReader(resource, StandardCharsets.UTF_8);
        var parser = FORMAT.parse(reader)) {
      return parser.getRecords();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
