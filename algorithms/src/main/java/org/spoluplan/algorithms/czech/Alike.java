package org.spoluplan.algorithms.czech;

import java.util.ArrayList;
import java.util.List;

/// How much two texts say the same, whatever the endings and the order of their words. A text that
/// is compared with many is taken apart once.
public final class Alike {

  /// So many letters two forms of a word have in common at least.
  private static final int SHORTEST_STEM = 4;

  /// More letters a Czech ending seldom has.
  private static final int LONGEST_ENDING = 3;

  private final List<String> words;

  private Alike(List<String> words) {
    this.words = words;
  }

  public static Alike of(String text) {
    var folded = Fold.of(text);
    var words = new ArrayList<String>();
    var from = -1;
    for (int i = 0; i <= folded.length(); i++) {
      var inside = i < folded.length() && Character.isLetterOrDigit(folded.charAt(i));
      if (inside && from < 0) from = i;
      if (!inside && from >= 0) {
        words.add(folded.substring(from, i));
        from = -1;
      }
    }
    return new Alike(words);
  }

  /// @return 0 to 1: the share of common words in all words of both (Dice)
  public static double share(String first, String second) {
    return of(first).share(of(second));
  }

  /// @return 0 to 1: the share of common words in all words of both (Dice)
  public double share(Alike other) {
    var all = words.size() + other.words.size();
    if (all == 0) return 1;
    var others = new ArrayList<>(other.words);
    var common = 0;
    for (var word : words) if (take(others, word)) common++;
    return 2.0 * common / all;
  }

  /// Whether the share is at least so much; tells at once where the lengths already deny it.
  public boolean isShared(Alike other, double least) {
    var all = words.size() + other.words.size();
    var most = all == 0 ? 1 : 2.0 * Math.min(words.size(), other.words.size()) / all;
    return most >= least && share(other) >= least;
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
