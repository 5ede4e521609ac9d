package org.spoluplan.network.basic;

import java.util.List;

/// What a table says of the network: entries that can be taken, and what is wrong by line. It is
/// taken only when nothing is wrong.
record ReadNetwork(List<NetworkEntry> entries, List<Problem> problems) {

  /// @param line   of the file, from 1
  /// @param column null when it is the whole line
  /// @param text   what stands there
  /// @param key    of a message that says what is wrong
  record Problem(int line, java.util.Optional<NetworkColumn> column, String text, String key) {}

  ReadNetwork {
    entries = List.copyOf(entries);
    problems = List.copyOf(problems);
  }
}
