package org.spoluplan.algorithms.czech;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// How much two texts say the same, whatever the endings and the order of their words.
public final class Alike {

  /// Letters that a Czech ending seldom reaches.
  private static final int SHORTEST_STEM = 4;

  private static final int ENDING = 2;

  private Alike() {}

  /// @return 0 to 1: the share of common words in all words of both (Dice)
  public static double share(String first, String second) {
    var words = stems(first);
    var others = new ArrayList<>(stems(second));
    var all = words.size() + others.size();
    if (all == 0) return 1;
    var common = 0;
    for (var word : words) if (others.remove(word)) common++;
    return 2.0 * common / all;
  }

  private static List<String> stems(String text) {
    return Arrays.stream(Fold.of(text).split("[^\\p{L}\\d]+", -1))
        .filter(word -> !word.isEmpty())
        .map(Alike::stem)
        .toList();
  }

  private static String stem(String word) {
    if (word.length() <= SHORTEST_STEM) return word;
    return word.substring(0, Math.max(SHORTEST_STEM, word.length() - ENDING));
  }
}
