package org.spoluplan.planning.takeover;

import java.util.Map;

/// One part of a document: a heading with what stands under it, or a row of a table of measures.
///
/// @param depth  of the level it seems to be; 0: a chapter
/// @param code   that stands before its name; empty: none
/// @param fields that a table says of it
/// @param text   what else stands there, as markup
record Unit(int depth, String code, String title, Map<Field, String> fields, String text) {

  /// What labels in tables of measures mean.
  enum Field {
    SITUATION,
    DESCRIPTION,
    ACTIVITIES,
    OUTPUTS,
    RISKS,
    GUARANTOR,
    IMPLEMENTERS,
    PARTNERS,
    TERM,
    NETWORK
  }

  Unit {
    fields = Map.copyOf(fields);
  }
}
