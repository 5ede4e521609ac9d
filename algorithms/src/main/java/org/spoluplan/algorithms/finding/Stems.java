package org.spoluplan.algorithms.finding;

import java.util.HashMap;
import java.util.Map;
import org.spoluplan.algorithms.czech.PlainStem;
import org.spoluplan.algorithms.czech.Words;

/// Stems for comparing what people ask with what is written: [PlainStem], and besides words that
/// change inside ("dítě", "dětem"), and short ones, which it makes alike ("děda" and "DD").
final class Stems {

  private static final int SHORT = 2;

  private static final Map<String, String> IRREGULAR = irregular();

  private Stems() {}

  /// @param plain lower case without diacritics
  static String of(String plain) {
    var known = IRREGULAR.get(plain);
    if (known != null) return known;
    var stem = PlainStem.of(plain);
    if (stem.length() != SHORT) return stem;
    var withE = stem.charAt(0) + "e" + stem.charAt(1);
    return plain.startsWith(withE) ? withE : stem;
  }

  private static Map<String, String> irregular() {
    var all = new HashMap<String, String>();
    for (var line : Words.lines(Stems.class, "irregular-stems.txt")) {
      var words = line.split(" ");
      for (int i = 1; i < words.length; i++) all.put(words[i], words[0]);
    }
    return all;
  }
}
