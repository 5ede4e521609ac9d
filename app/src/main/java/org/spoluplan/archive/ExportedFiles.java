package org.spoluplan.archive;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// Uploaded files, each under its own name in a folder named by its id.
final class ExportedFiles {

  /// Path in the archive, from a row of `documents.file`.
  static final String PATH = "'files/' || id || '/' || regexp_replace(name, '[/\\\\]', '_', 'g')";

  private record Entry(UUID id, String path) {}

  private ExportedFiles() {}

  static void write(Connection connection, ZipOutputStream zip) throws IOException, SQLException {
    var entries = new ArrayList<Entry>();
    try (var statement = connection.createStatement();
        var row =
            statement.executeQuery("select id, " + PATH + " from documents.file order by id")) {
      while (row.next()) entries.add(new Entry(row.getObject(1, UUID.class), row.getString(2)));
    }
    for (var entry : entries) write(connection, entry, zip);
  }

  private static void write(Connection connection, Entry entry, ZipOutputStream zip)
      throws IOException, SQLException {
    try (var statement =
        connection.prepareStatement("select content from documents.file where id = ?")) {
      statement.setObject(1, entry.id());
      var row = statement.executeQuery();
      row.next();
      zip.putNextEntry(new ZipEntry(entry.path()));
      zip.write(row.getBytes(1));
      zip.closeEntry();
    }
  }
}
