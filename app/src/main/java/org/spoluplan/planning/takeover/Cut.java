package org.spoluplan.planning.takeover;

/// What a unit becomes, as somebody decided.
///
/// @param depth of the level; 0: a chapter
/// @param code  empty: the next one
record Cut(Kind kind, int depth, String code, String title, Unit unit) {

  enum Kind {
    /// A chapter or a card.
    PART,
    /// It belongs to the text of the part before it.
    TEXT,
    /// Thrown away.
    NOTHING
  }
}
