package org.spoluplan.algorithms.register;

import org.jspecify.annotations.Nullable;

/// Why an item cannot be read. Holds no text of the file but a misread day or number.
///
/// @param path  "zarizeni[2].poskytujeDo"
/// @param found what kind of value stands there ("text", "number", "object" …)
/// @param value the day or number as it is written, null elsewhere: other values may be personal
public record Problem(Kind kind, String path, String found, @Nullable String value) {

  /// What was expected, or which limit is exceeded.
  public enum Kind {
    MISSING,
    TEXT_EXPECTED,
    NUMBER_EXPECTED,
    WHOLE_NUMBER_EXPECTED,
    DAY_EXPECTED,
    FLAG_EXPECTED,
    OBJECT_EXPECTED,
    LIST_EXPECTED,
    VALUE_EXPECTED,
    TEXT_TOO_LONG,
    LIST_TOO_LONG,
    NESTED_TOO_DEEP
  }
}
