package org.spoluplan.archive;

import java.io.BufferedOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.zip.ZipOutputStream;
import javax.sql.DataSource;

/// One ZIP file with the database as it was at one moment; people may go on working meanwhile. The
/// file appears whole or not at all, and only its owner may read it.
final class Snapshot {

  @FunctionalInterface
  interface Content {
    /// @return the number of rows written
    long write(Connection connection, ZipOutputStream zip) throws IOException, SQLException;
  }

  private Snapshot() {}

  /// @return the number of rows written
  static long write(DataSource database, Path file, Content content) {
    try {
      var unfinished = Files.createTempFile(folder(file), ".backup-", ".zip", forOwner());
      try {
        var rows = fill(database, unfinished, content);
        Files.move(
            unfinished, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        return rows;
      } finally {
        Files.deleteIfExists(unfinished);
      }
    } catch (IOException e) {
      throw new ArchiveRefused(file + " cannot be written: " + e.getMessage(), e);
    } catch (SQLException e) {
      throw new ArchiveRefused("The database could not be read: " + e.getMessage(), e);
    }
  }

  private static long fill(DataSource database, Path file, Content content)
      throws IOException, SQLException {
    try (var connection = database.getConnection();
        var out = new BufferedOutputStream(Files.newOutputStream(file));
        var zip = new ZipOutputStream(out)) {
      connection.setAutoCommit(false);
      connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
      connection.setReadOnly(true);
      if (!Catalogue.hasHistory(connection)) {
        throw new ArchiveRefused("There is nothing to write: the database is empty.");
      }
      var rows = content.write(connection, zip);
      connection.rollback();
      return rows;
    }
  }

  private static Path folder(Path file) {
    var folder = file.toAbsolutePath().getParent();
    if (folder == null || !Files.isDirectory(folder)) {
      throw new ArchiveRefused("There is no folder " + folder + ".");
    }
    return folder;
  }

  private static java.nio.file.attribute.FileAttribute<?> forOwner() {
    return PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
  }

  /// Whoever writes an entry may close it; the archive goes on.
  static OutputStream unclosable(OutputStream out) {
    return new FilterOutputStream(out) {
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

  static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
