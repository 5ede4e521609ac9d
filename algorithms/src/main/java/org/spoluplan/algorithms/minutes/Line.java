package org.spoluplan.algorithms.minutes;

import java.util.List;

/// A line of cleaned text: its marker apart, "2." or "-" or "Bod č. 2:", and what is said.
///
/// @param text       without the marker
/// @param whole      with it
/// @param indent     how far from the margin it began
/// @param afterBlank whether an empty line stood before it
/// @param cells      of a row of a table, empty ones too; none elsewhere
record Line(
    Text text, Text whole, Marker marker, int indent, boolean afterBlank, List<Text> cells) {

  Line {
    cells = List.copyOf(cells);
  }

  enum Kind {
    NONE,
    BULLET,
    /// "2.", "2)", "2/", "II."
    NUMBER,
    /// "2.1"
    SUB_NUMBER,
    /// "a)"
    LETTER,
    /// "Bod č. 2:", "Ad. 2)", "K bodu 2"
    POINT
  }

  /// @param number of the point; 0 when there is none
  record Marker(Kind kind, int number) {
    static final Marker NONE = new Marker(Kind.NONE, 0);
  }

  boolean is(Kind kind) {
    return marker.kind() == kind;
  }

  boolean isNumbered() {
    return is(Kind.NUMBER) || is(Kind.POINT);
  }

  /// This line and the next as one.
  Line join(Line next) {
    return new Line(
        text.join(next.whole), whole.join(next.whole), marker, indent, afterBlank, List.of());
  }

  /// The same, with the hyphen at the end of this line left out.
  Line joinHyphenated(Line next) {
    return new Line(
        text.sub(0, text.length() - 1).append(next.whole),
        whole.sub(0, whole.length() - 1).append(next.whole),
        marker,
        indent,
        afterBlank,
        List.of());
  }

  static Line plain(Text text) {
    return new Line(text, text, Marker.NONE, 0, false, List.of());
  }

  String folded() {
    return text.folded();
  }

  boolean startsSmall() {
    return text.length() > 0 && Character.isLowerCase(text.chars().charAt(0));
  }
}
