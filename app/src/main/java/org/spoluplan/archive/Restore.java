package org.spoluplan.archive;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.zip.ZipFile;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.postgresql.PGConnection;
import org.spoluplan.archive.Manifest.TableEntry;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/// Reads an archive into an empty database: brings the schema to the archive's version, then puts
/// all rows in, in one transaction. Newer migrations follow at the next start of the application.
public final class Restore {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final DataSource database;

  public Restore(DataSource database) {
    this.database = database;
  }

  /// @return the number of rows read
  /// @throws ArchiveRefused when the database is not empty or the archive is not whole
  public long readFrom(Path file) {
    if (Files.notExists(file)) throw new ArchiveRefused("There is no file " + file + ".");
    try (var zip = new ZipFile(file.toFile())) {
      var manifest = manifest(zip, file);
      requireEmpty();
      migrate(manifest);
      return fill(zip, manifest);
    } catch (IOException e) {
      throw new ArchiveRefused(file + " is not a whole backup of Spoluplán: " + e.getMessage(), e);
    } catch (SQLException e) {
      throw new ArchiveRefused("The backup could not be read in: " + e.getMessage(), e);
    }
  }

  private static Manifest manifest(ZipFile zip, Path file) throws IOException {
    var entry = zip.getEntry(Manifest.NAME);
    if (entry == null) throw new ArchiveRefused(file + " is not a backup of Spoluplán.");
    try (var in = zip.getInputStream(entry)) {
      var manifest = JSON.readValue(in, Manifest.class);
      if (manifest.format() != Manifest.FORMAT) {
        throw new ArchiveRefused(
            "The backup has format %d, this version reads format %d."
                .formatted(manifest.format(), Manifest.FORMAT));
      }
      return manifest;
    } catch (JacksonException e) {
      throw new ArchiveRefused(file + " is not a whole backup of Spoluplán.", e);
    }
  }

  private void requireEmpty() throws SQLException {
    try (var connection = database.getConnection()) {
      if (Catalogue.hasHistory(connection)) {
        throw new ArchiveRefused(
            "The database already holds data: restore into an empty folder (--data) or database.");
      }
    }
  }

  private void migrate(Manifest manifest) {
    Flyway.configure()
        .dataSource(database)
        .locations("classpath:db/migration")
        .target(manifest.schemaVersion())
        .load()
        .migrate();
  }

  private long fill(ZipFile zip, Manifest manifest) throws SQLException, IOException {
    try (var connection = database.getConnection()) {
      connection.setAutoCommit(false);
      requireSameTables(connection, manifest);
      var keys = Catalogue.foreignKeys(connection);
      var triggers = Catalogue.triggers(connection);
      for (var statement : keys.drop()) execute(connection, statement);
      for (var statement : triggers.off()) execute(connection, statement);
      for (var table : manifest.tables()) empty(connection, table.name());
      long rows = 0;
      for (var table : manifest.tables()) rows += fill(connection, zip, table);
      for (var sequence : manifest.sequences()) {
        execute(
            connection,
            "select setval('%s', %d, %s)"
                .formatted(sequence.name(), sequence.value(), sequence.called()));
      }
      for (var statement : triggers.on()) execute(connection, statement);
      for (var statement : keys.add()) execute(connection, statement);
      connection.commit();
      return rows;
    }
  }

  /// Rows that migrations put in (code lists) come from the archive as well.
  private static void empty(Connection connection, String table) throws SQLException {
    var rows = Catalogue.strings(connection, "select 1 from " + table + " limit 1");
    if (!rows.isEmpty()) execute(connection, "delete from " + table);
  }

  private static void requireSameTables(Connection connection, Manifest manifest)
      throws SQLException {
    var here = new HashSet<>(Catalogue.tables(connection));
    var there = new HashSet<>(manifest.tables().stream().map(TableEntry::name).toList());
    if (!here.equals(there)) {
      throw new ArchiveRefused("The backup does not hold the tables of its schema version.");
    }
  }

  private static long fill(Connection connection, ZipFile zip, TableEntry table)
      throws SQLException, IOException {
    var entry = zip.getEntry(table.entryName());
    if (entry == null) throw new ArchiveRefused("The backup lacks the table " + table.name() + ".");
    var digest = Snapshot.sha256();
    try (var in = new DigestInputStream(zip.getInputStream(entry), digest)) {
      var rows =
          connection
              .unwrap(PGConnection.class)
              .getCopyAPI()
              .copyIn(
                  "copy %s (%s) from stdin".formatted(table.name(), Backup.quoted(table.columns())),
                  in);
      var whole =
          rows == table.rows() && HexFormat.of().formatHex(digest.digest()).equals(table.sha256());
      if (!whole)
        throw new ArchiveRefused("The table " + table.name() + " was changed in the backup.");
      return rows;
    }
  }

  private static void execute(Connection connection, String sql) throws SQLException {
    try (var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
