package org.spoluplan.archive;

import java.io.IOException;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.sql.DataSource;
import org.postgresql.PGConnection;
import org.spoluplan.archive.Manifest.TableEntry;
import tools.jackson.databind.json.JsonMapper;

/// Writes all tables into one file, as they were at one moment; people may go on working meanwhile.
public final class Backup {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final DataSource database;

  public Backup(DataSource database) {
    this.database = database;
  }

  /// @return the number of rows written
  public long writeTo(Path file) {
    return Snapshot.write(database, file, Backup::write);
  }

  private static long write(Connection connection, ZipOutputStream zip)
      throws IOException, SQLException {
    var tables = new ArrayList<TableEntry>();
    for (var table : Catalogue.tables(connection)) tables.add(write(connection, table, zip));
    writeManifest(connection, tables, zip);
    return tables.stream().mapToLong(TableEntry::rows).sum();
  }

  private static TableEntry write(Connection connection, String table, ZipOutputStream zip)
      throws IOException, SQLException {
    var columns = Catalogue.columns(connection, table);
    zip.putNextEntry(new ZipEntry(table + ".copy"));
    var digest = Snapshot.sha256();
    var rows =
        connection
            .unwrap(PGConnection.class)
            .getCopyAPI()
            .copyOut(
                "copy %s (%s) to stdout".formatted(table, quoted(columns)),
                new DigestOutputStream(Snapshot.unclosable(zip), digest));
    zip.closeEntry();
    return new TableEntry(table, columns, rows, HexFormat.of().formatHex(digest.digest()));
  }

  private static void writeManifest(
      Connection connection, List<TableEntry> tables, ZipOutputStream zip)
      throws IOException, SQLException {
    var manifest =
        new Manifest(
            Manifest.FORMAT,
            Catalogue.schemaVersion(connection),
            Instant.now().truncatedTo(ChronoUnit.SECONDS),
            tables,
            Catalogue.sequences(connection));
    zip.putNextEntry(new ZipEntry(Manifest.NAME));
    zip.write(JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(manifest));
    zip.closeEntry();
  }

  static String quoted(List<String> columns) {
    return '"' + String.join("\", \"", columns) + '"';
  }
}
