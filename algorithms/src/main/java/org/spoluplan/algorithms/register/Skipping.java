package org.spoluplan.algorithms.register;

import tools.jackson.core.JsonParser;

/// Passes over a value with all that lies in it.
final class Skipping {

  private Skipping() {}

  /// The parser stands at the last token of the value afterwards.
  ///
  /// @return how deep it was nested, 0 for a single value
  static int over(JsonParser parser) {
    var deepest = 0;
    var depth = 0;
    for (var token = parser.currentToken(); token != null; token = parser.nextToken()) {
      if (token.isStructStart()) deepest = Math.max(deepest, ++depth);
      if (token.isStructEnd()) depth--;
      if (depth == 0) return deepest;
    }
    return deepest;
  }
}
