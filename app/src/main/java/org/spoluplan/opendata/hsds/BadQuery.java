package org.spoluplan.opendata.hsds;

import java.util.List;

/// A parameter that cannot be answered. Becomes 400 with a sentence.
final class BadQuery extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final String key;
  private final transient List<Object> arguments;

  /// @param key of the sentence, after `opendata.bad.`
  BadQuery(String key, Object... arguments) {
    super(key);
    this.key = key;
    this.arguments = List.of(arguments);
  }

  String key() {
    return key;
  }

  Object[] arguments() {
    return arguments.toArray();
  }
}
