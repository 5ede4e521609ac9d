package org.spoluplan.archive;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.sql.DataSource;
import org.spoluplan.archive.DataPackage.Written;
import tools.jackson.databind.json.JsonMapper;

/// Writes everything that is kept here in open formats, for whoever leaves or computes elsewhere:
/// tables as CSV, uploaded files as they were, and a description of it all. Secrets stay here.
public final class Export {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final DataSource database;
  private final ExportRules rules = ExportRules.read();

  public Export(DataSource database) {
    this.database = database;
  }

  /// @return the number of rows written
  public long writeTo(Path file) {
    return Snapshot.write(database, file, this::write);
  }

  private long write(Connection connection, ZipOutputStream zip) throws IOException, SQLException {
    var written = new ArrayList<Written>();
    for (var table : new ExportPlan(connection, rules).tables()) {
      written.add(write(connection, table, zip));
    }
    ExportedFiles.write(connection, zip);
    var made = Instant.now().truncatedTo(ChronoUnit.SECONDS).toString();
    var version = Catalogue.schemaVersion(connection);
    zip.putNextEntry(new ZipEntry(DataPackage.NAME));
    zip.write(
        JSON.writerWithDefaultPrettyPrinter()
            .writeValueAsBytes(DataPackage.of(written, rules, version, made)));
    zip.closeEntry();
    return written.stream().mapToLong(Written::rows).sum();
  }

  private Written write(Connection connection, ExportTable table, ZipOutputStream zip)
      throws IOException, SQLException {
    zip.putNextEntry(new ZipEntry(table.path()));
    var digest = Snapshot.sha256();
    var counted = new Counted(Snapshot.unclosable(zip));
    long rows;
    try (var out =
        new OutputStreamWriter(new DigestOutputStream(counted, digest), StandardCharsets.UTF_8)) {
      rows = new ExportedRows(table, rules).write(connection, out);
    }
    zip.closeEntry();
    return new Written(table, rows, counted.bytes, HexFormat.of().formatHex(digest.digest()));
  }

  private static final class Counted extends FilterOutputStream {

    private long bytes;

    Counted(OutputStream out) {
      super(out);
    }

    @Override
    public void write(int one) throws IOException {
      out.write(one);
      bytes++;
    }

    @Override
    public void write(byte[] some, int from, int length) throws IOException {
      out.write(some, from, length);
      bytes += length;
    }
  }
}
