package org.spoluplan.search;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/// Titles and bodies as PostgreSQL keeps them: a `tsvector` with positions, titles weighing more.
final class Terms {

  /// PostgreSQL keeps no higher position and no more than this many of one lexeme.
  private static final int LAST_POSITION = 16_383;

  private static final int MOST_POSITIONS = 255;

  private final Map<String, StringBuilder> positions = new LinkedHashMap<>();
  private final Map<String, Integer> counts = new LinkedHashMap<>();
  private int position;

  private Terms() {}

  /// The text form of a `tsvector`.
  static String of(Entry entry) {
    var terms = new Terms();
    terms.add(entry.title(), 'A');
    terms.add(entry.body(), 'B');
    return terms.positions.entrySet().stream()
        .map(term -> quoted(term.getKey()) + ":" + term.getValue())
        .collect(Collectors.joining(" "));
  }

  static String quoted(String lexeme) {
    return "'" + lexeme.replace("\\", "\\\\").replace("'", "''") + "'";
  }

  private void add(String text, char weight) {
    for (var word : CzechWords.of(text)) {
      position = Math.min(position + 1, LAST_POSITION);
      if (word.isCommon()) continue;
      put(word, weight);
      if (!isAbbreviation(text.substring(word.start(), word.end()))) continue;
      for (var writtenOut : Abbreviations.writtenOut(word.plain())) {
        CzechWords.of(writtenOut).forEach(part -> put(part, weight));
      }
    }
  }

  /// "AD" is a shelter, the "Ad" of "Ad. 2)" is not.
  private static boolean isAbbreviation(String written) {
    return written.chars().filter(Character::isUpperCase).count() > 1;
  }

  private void put(CzechWords.Word word, char weight) {
    for (var stem : word.stems()) {
      if (counts.merge(stem, 1, Integer::sum) > MOST_POSITIONS) continue;
      var places = positions.computeIfAbsent(stem, _ -> new StringBuilder());
      if (!places.isEmpty()) places.append(',');
      places.append(position).append(weight);
    }
  }
}
