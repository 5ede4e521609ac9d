package org.spoluplan.archive;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
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

  /// The file appears whole or not at all.
  ///
  /// @return the number of rows written
  public long writeTo(Path file) {
    var parent = file.toAbsolutePath().getParent();
    try {
      var unfinished =
          Files.createTempFile(
              parent,
              ".backup-",
              ".zip",
              PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
      try {
        var rows = write(unfinished);
        Files.move(
            unfinished, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        return rows;
      } finally {
        Files.deleteIfExists(unfinished);
      }
    } catch (IOException e) {
      throw new ArchiveRefused(
          "The backup cannot be written to " + file + ": " + e.getMessage(), e);
    } catch (SQLException e) {
      throw new ArchiveRefused("The database could not be read: " + e.getMessage(), e);
    }
  }

  private long write(Path file) throws IOException, SQLException {
    try (var connection = database.getConnection();
        var out = new BufferedOutputStream(Files.newOutputStream(file));
        var zip = new ZipOutputStream(out)) {
      connection.setAutoCommit(false);
      connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
      connection.setReadOnly(true);
      if (!Catalogue.hasHistory(connection)) {
        throw new ArchiveRefused("There is nothing to back up: the database is empty.");
      }
      var tables = new ArrayList<TableEntry>();
      for (var table : Catalogue.tables(connection)) tables.add(write(connection, table, zip));
      writeManifest(connection, tables, zip);
      connection.rollback();
      return tables.stream().mapToLong(TableEntry::rows).sum();
    }
  }

  private static TableEntry write(Connection connection, String table, ZipOutputStream zip)
      throws IOException, SQLException {
    var columns = Catalogue.columns(connection, table);
    zip.putNextEntry(new ZipEntry(table + ".copy"));
    var digest = sha256();
    var rows =
        connection
            .unwrap(PGConnection.class)
            .getCopyAPI()
            .copyOut(
                "copy %s (%s) to stdout".formatted(table, quoted(columns)),
                new DigestOutputStream(unclosable(zip), digest));
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

  static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  /// The driver closes what it writes to; the archive goes on.
  private static OutputStream unclosable(OutputStream out) {
    return new java.io.FilterOutputStream(out) {
      @Override
      public void write(byte[] bytes, int from, int length) throws IOException {
        out.write(bytes, from, length);
      }

      @Override
      public void close() throws IOException {
        flush();
      }
    };
  }
}
