package org.spoluplan.grants.applications;

import java.util.List;

/// What an application lacks before it can be submitted.
///
/// @param key of the sentence
record Lack(Fault.Where where, String key, List<Object> arguments) {

  Lack {
    arguments = List.copyOf(arguments);
  }

  static Lack of(Fault.Where where, String key, Object... arguments) {
    return new Lack(where, key, List.of(arguments));
  }
}
