package org.spoluplan.algorithms.register;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;

/// How kinds of values are called in a [Problem].
final class TokenKinds {

  private TokenKinds() {}

  static String of(@Nullable JsonToken token) {
    if (token == null) return "nothing";
    return switch (token) {
      case START_OBJECT -> "object";
      case START_ARRAY -> "list";
      case VALUE_STRING -> "text";
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> "number";
      case VALUE_TRUE, VALUE_FALSE -> "flag";
      default -> "nothing";
    };
  }
}
