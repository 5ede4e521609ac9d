package org.spoluplan.algorithms.minutes;

import java.util.function.Function;

/// A value that was read.
///
/// @param confidence 0 to 1; below [#DOUBTFUL] a person should look
/// @param span       where it stands in the source
public record Found<T>(T value, double confidence, Span span) {

  public static final double DOUBTFUL = 0.7;

  <U> Found<U> map(Function<T, U> change) {
    return new Found<>(change.apply(value), confidence, span);
  }

  Found<T> times(double factor) {
    return new Found<>(value, confidence * factor, span);
  }
}
