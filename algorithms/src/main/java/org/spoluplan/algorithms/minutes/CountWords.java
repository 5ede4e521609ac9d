package org.spoluplan.algorithms.minutes;

import java.util.LinkedHashMap;
import java.util.Map;
import org.spoluplan.algorithms.czech.Words;

/// Numbers of people in words, "nikdo", "pět"; they lie in `count-words.txt`.
final class CountWords {

  private static final Map<String, Integer> VALUES = values();

  /// Any of the words, folded.
  static final String PATTERN = "(?:" + String.join("|", VALUES.keySet()) + ")(?!\\p{L})";

  private CountWords() {}

  static int value(String folded) {
    return VALUES.getOrDefault(folded, 0);
  }

  /// Of digits too.
  static int number(String folded) {
    return Character.isDigit(folded.charAt(0)) ? Integer.parseInt(folded) : value(folded);
  }

  private static Map<String, Integer> values() {
    var values = new LinkedHashMap<String, Integer>();
    for (var line : Words.lines(CountWords.class, "count-words.txt")) {
      var parts = line.split(" ");
      for (int i = 1; i < parts.length; i++) values.put(parts[i], Integer.valueOf(parts[0]));
    }
    return values;
  }
}
