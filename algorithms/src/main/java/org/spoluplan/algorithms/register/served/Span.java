package org.spoluplan.algorithms.register.served;

/// A stretch of a text.
///
/// @param from its first character
/// @param to   behind its last character
public record Span(int from, int to) {

  boolean overlaps(Span other) {
    return from < other.to && other.from < to;
  }

  /// @param text the one that the span is of
  public String of(String text) {
    return text.substring(from, to);
  }
}
