package org.spoluplan.algorithms.minutes;

/// Where in the source a value was read, in UTF-16 units.
///
/// @param end the first one after it
public record Span(int start, int end) {

  public Span {
    if (start < 0 || end < start) throw new IllegalArgumentException(start + "–" + end);
  }

  Span to(Span other) {
    return new Span(Math.min(start, other.start), Math.max(end, other.end));
  }

  boolean covers(Span other) {
    return start <= other.start && other.end <= end;
  }
}
