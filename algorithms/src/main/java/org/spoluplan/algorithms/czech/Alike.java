package org.spoluplan.algorithms.czech;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// How much two texts say the same, whatever the endings and the order of their words.
public final class Alike {

  /// So many letters two forms of a word have in common at least.
  private static final int SHORTEST_STEM = 4;

  /// More letters a Czech ending seldom has.
  private static final int LONGEST_ENDING = 3;

  private Alike() {}

  /// @return 0 to 1: the share of common words in all words of both (Dice)
  public static double share(String first, String second) {
    var words = words(first);
    var others = new ArrayList<>(words(second));
    var all = words.size() + others.size();
    if (all == 0) return 1;
    var common = 0;
    for (var word : words) if (take(others, word)) common++;
    return 2.0 * common / all;
  }

  private static List<String> words(String text) {
    return Arrays.stream(Fold.of(text).split("[^\\p{L}\\d]+", -1))
        .filter(word -> !word.isEmpty())
        .toList();
  }

  private static boolean take(List<String> others, String word) {
    if (others.remove(word)) return true;
    for (int i = 0; i < others.size(); i++) {
      if (!isForm(word, others.get(i))) continue;
      others.remove(i);
      return true;
    }
    return false;
  }

  /// "charita" and "charitou".
  private static boolean isForm(String word, String other) {
    var longer = Math.max(word.length(), other.length());
    return prefix(word, other) >= Math.max(SHORTEST_STEM, longer - LONGEST_ENDING);
  }

  private static int prefix(String word, String other) {
    var length = Math.min(word.length(), other.length());
    for (int i = 0; i < length; i++) if (word.charAt(i) != other.charAt(i)) return i;
    return length;
  }
}
