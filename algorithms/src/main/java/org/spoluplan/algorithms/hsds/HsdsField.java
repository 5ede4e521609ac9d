package org.spoluplan.algorithms.hsds;

import java.util.List;

/// One field of an object.
///
/// @param must   it has to be there
/// @param row    it has to be there when objects stand in tables, one row each
/// @param words  that it may hold; empty when it may hold any
/// @param entity of the object, or of the objects, that it holds; empty when it holds none
public record HsdsField(
    String name, Kind kind, boolean must, boolean row, List<String> words, String entity) {

  public enum Kind {
    TEXT,
    NUMBER,
    UUID,
    URI,
    EMAIL,
    /// A day with an hour and its zone (RFC 3339).
    MOMENT,
    DATE,
    TIME,
    /// An object.
    ONE,
    /// A list of objects.
    MANY
  }

  public HsdsField {
    words = List.copyOf(words);
  }

  public boolean holdsObjects() {
    return kind == Kind.ONE || kind == Kind.MANY;
  }
}
