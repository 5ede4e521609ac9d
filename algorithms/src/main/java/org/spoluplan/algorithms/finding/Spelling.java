package org.spoluplan.algorithms.finding;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Words that are known, and which of them a mistyped one may be.
final class Spelling {

  /// Shorter ones are mostly words of their own.
  private static final int SHORTEST = 4;

  private static final int LONG = 8;

  /// Letters of a word below which its root is not certain.
  private static final int ROOT = 5;

  /// Share of the longer word that words of one root begin with.
  private static final double SAME_ROOT = 0.7;

  /// People seldom mistype the first letter.
  private record Outline(char first, int length) {}

  private final Set<String> known;
  private final Set<String> telling;
  private final Map<Outline, List<String>> alike = new HashMap<>();
  private final Map<String, List<String>> byRoot = new HashMap<>();

  /// @param telling those of the known that mean something
  Spelling(Set<String> known, Set<String> telling) {
    this.known = Set.copyOf(known);
    this.telling = Set.copyOf(telling);
    known.stream()
        .sorted()
        .filter(word -> !word.isEmpty())
        .forEach(
            word ->
                alike
                    .computeIfAbsent(
                        new Outline(word.charAt(0), word.length()), _ -> new ArrayList<>())
                    .add(word));
    known.stream()
        .sorted()
        .filter(word -> word.length() >= ROOT)
        .forEach(
            word ->
                byRoot.computeIfAbsent(word.substring(0, ROOT), _ -> new ArrayList<>()).add(word));
  }

  static Spelling of(Iterable<String> words) {
    var all = new HashSet<String>();
    words.forEach(all::add);
    return new Spelling(all, all);
  }

  boolean knows(String stem) {
    return known.contains(stem);
  }

  /// The nearest known word; empty when the word is too short or like none.
  Optional<String> mended(String stem) {
    if (stem.length() < SHORTEST) return Optional.empty();
    int most = stem.length() < LONG ? 1 : 2;
    var best = "";
    int fewest = most + 1;
    for (int length = stem.length() - most; length <= stem.length() + most; length++) {
      for (var word : alike.getOrDefault(new Outline(stem.charAt(0), length), List.of())) {
        int slips = slips(stem, word, Math.min(most, fewest));
        if (slips > most || slips > fewest) continue;
        if (slips < fewest || isLikelier(word, best, stem)) {
          fewest = slips;
          best = word;
        }
      }
    }
    return Optional.of(best).filter(word -> !word.isEmpty());
  }

  /// Swapped letters are the commonest slip; then words that mean something before other words.
  private boolean isLikelier(String word, String than, String stem) {
    boolean swapped = isSwapped(word, stem);
    if (swapped != isSwapped(than, stem)) return swapped;
    return telling.contains(word) && !telling.contains(than);
  }

  private static boolean isSwapped(String one, String other) {
    return one.length() == other.length()
        && Arrays.equals(one.chars().sorted().toArray(), other.chars().sorted().toArray());
  }

  /// A known word of the same root: "zadluženost" of "zadlužený".
  Optional<String> kin(String stem) {
    if (stem.length() < ROOT) return Optional.empty();
    String best = null;
    double most = SAME_ROOT;
    for (var word : byRoot.getOrDefault(stem.substring(0, ROOT), List.of())) {
      double shared = (double) shared(stem, word) / Math.max(stem.length(), word.length());
      if (shared > most) {
        most = shared;
        best = word;
      }
    }
    return Optional.ofNullable(best);
  }

  private static int shared(String one, String other) {
    int shared = 0;
    int least = Math.min(one.length(), other.length());
    while (shared < least && one.charAt(shared) == other.charAt(shared)) shared++;
    return shared;
  }

  /// Letters that were added, lost, changed or swapped with their neighbour.
  ///
  /// @return more than `most` as soon as it is known to be more
  static int slips(String one, String other, int most) {
    var before = new int[other.length() + 1];
    var last = new int[other.length() + 1];
    for (int j = 0; j < last.length; j++) last[j] = j;
    for (int i = 1; i <= one.length(); i++) {
      var row = new int[other.length() + 1];
      row[0] = i;
      int least = i;
      for (int j = 1; j <= other.length(); j++) {
        int change = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
        row[j] = Math.min(Math.min(last[j] + 1, row[j - 1] + 1), last[j - 1] + change);
        if (i > 1 && j > 1 && swapped(one, other, i, j))
          row[j] = Math.min(row[j], before[j - 2] + 1);
        least = Math.min(least, row[j]);
      }
      if (least > most) return most + 1;
      before = last;
      last = row;
    }
    return last[other.length()];
  }

  private static boolean swapped(String one, String other, int i, int j) {
    return one.charAt(i - 1) == other.charAt(j - 2) && one.charAt(i - 2) == other.charAt(j - 1);
  }
}
