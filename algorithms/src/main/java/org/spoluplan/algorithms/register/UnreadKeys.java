package org.spoluplan.algorithms.register;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/// Which keys stood in the file and were passed over, so that nothing is left out silently. Holds
/// names of keys, never values.
public final class UnreadKeys {

  /// What further names are counted under, for a hostile file could have millions.
  public static final String OTHERS = "…";

  private static final int MOST_NAMES = 200;
  private static final int LONGEST_NAME = 120;

  private final Map<String, Long> unknown = new TreeMap<>();
  private long persons;

  UnreadKeys() {}

  void count(String path) {
    var name = path.length() > LONGEST_NAME ? OTHERS : CleanText.line(path);
    if (unknown.size() >= MOST_NAMES && !unknown.containsKey(name)) name = OTHERS;
    unknown.merge(name, 1L, Long::sum);
  }

  void countPersons() {
    persons++;
  }

  /// Keys that this reading does not know, by path without positions, and how often they had a
  /// value.
  public Map<String, Long> unknown() {
    return Collections.unmodifiableMap(unknown);
  }

  /// How many lists of persons were passed over on purpose.
  public long persons() {
    return persons;
  }
}
