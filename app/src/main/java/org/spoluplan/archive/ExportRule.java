package org.spoluplan.archive;

import org.jspecify.annotations.Nullable;

/// What the export does otherwise than write a value down, and why.
///
/// @param table  with its schema
/// @param column null: all of the table
record ExportRule(String table, @Nullable String column, Treatment treatment, String reason) {

  enum Treatment {
    /// Looks like a secret and is none.
    KEEP,
    LEAVE_OUT,
    /// Parts of addresses that let in whoever knows them are taken out.
    MASK,
    /// The content becomes a file of its own, the column says where it is.
    FILE
  }
}
