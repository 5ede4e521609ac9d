package org.spoluplan.algorithms.czech;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/// Names of months in all the cases they are written in.
final class Months {

  private static final Map<String, Integer> BY_WORD = read();

  /// One of the folded words, the longer ones first.
  static final String PATTERN =
      BY_WORD.keySet().stream()
          .sorted((a, b) -> b.length() - a.length())
          .collect(Collectors.joining("|"));

  private Months() {}

  static int of(String foldedWord) {
    return BY_WORD.getOrDefault(foldedWord, 0);
  }

  /// Whether any word is a month; far cheaper than to look for where.
  static boolean isIn(String folded) {
    var from = -1;
    for (int i = 0; i <= folded.length(); i++) {
      var inside = i < folded.length() && Character.isLetter(folded.charAt(i));
      if (inside && from < 0) from = i;
      if (inside || from < 0) continue;
      if (i - from > 3 && i - from < 11 && BY_WORD.containsKey(folded.substring(from, i)))
        return true;
      from = -1;
    }
    return false;
  }

  private static Map<String, Integer> read() {
    var words = new LinkedHashMap<String, Integer>();
    var month = 0;
    for (var line : Words.lines(Months.class, "months.txt")) {
      month++;
      for (var word : line.split(" ")) words.put(Fold.of(word), month);
    }
    return words;
  }
}
