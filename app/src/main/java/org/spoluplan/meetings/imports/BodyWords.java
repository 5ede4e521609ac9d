package org.spoluplan.meetings.imports;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.spoluplan.algorithms.czech.Alike;
import org.spoluplan.algorithms.czech.Fold;

/// The words that tell one body from another: "Pracovní skupina pro seniory" is about "seniory".
final class BodyWords {

  /// In the names of most bodies.
  private static final Set<String> OF_ANY =
      WordFile.lines("words-of-any-body.txt").stream()
          .map(Fold::of)
          .collect(Collectors.toUnmodifiableSet());

  private BodyWords() {}

  /// How much the telling words of two names are alike, 0 to 1; by all words where one has none.
  static double share(String first, String second) {
    var telling = telling(first);
    var other = telling(second);
    return telling.isEmpty() || other.isEmpty()
        ? Alike.share(first, second)
        : Alike.share(telling, other);
  }

  /// Whether the name says more than what any body is called.
  static boolean tells(String name) {
    return !telling(name).isEmpty();
  }

  private static String telling(String name) {
    return Arrays.stream(Fold.of(name).split("[^\\p{L}\\d]+", -1))
        .filter(word -> !word.isEmpty() && !OF_ANY.contains(word))
        .collect(Collectors.joining(" "));
  }
}
