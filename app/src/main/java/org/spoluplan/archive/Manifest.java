package org.spoluplan.archive;

import java.time.Instant;
import java.util.List;

/// What an archive holds. It is the first entry, `manifest.json`; each table follows as
/// `<schema>.<table>.copy`, PostgreSQL's text form of COPY in UTF-8.
///
/// @param format        version of this layout
/// @param schemaVersion of the last migration, to which an empty database is brought first
/// @param tables        in the order of the archive
/// @param sequences     where each sequence stood
record Manifest(
    int format,
    String schemaVersion,
    Instant made,
    List<TableEntry> tables,
    List<SequenceEntry> sequences) {

  static final int FORMAT = 1;
  static final String NAME = "manifest.json";

  /// @param columns in the order of the values
  /// @param sha256  of the table's entry, hexadecimal
  record TableEntry(String name, List<String> columns, long rows, String sha256) {

    String entryName() {
      return name + ".copy";
    }
  }

  record SequenceEntry(String name, long value, boolean called) {}

  Manifest {
    tables = List.copyOf(tables);
    sequences = List.copyOf(sequences);
  }
}
