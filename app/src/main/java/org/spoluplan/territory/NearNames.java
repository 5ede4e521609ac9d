package org.spoluplan.territory;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import org.spoluplan.algorithms.czech.Fold;

/// A name that was probably meant: "Raspenava" for "Raspenva".
final class NearNames {

  /// Slips of the pen: letters too many, missing or others.
  private static final int MOST_SLIPS = 2;

  /// Shorter names are too much alike.
  private static final int SHORTEST = 5;

  private NearNames() {}

  /// Of equally near ones the one where most people live.
  static Optional<String> of(String typed, Collection<Located> all) {
    var wanted = Fold.of(typed.strip());
    if (wanted.length() < SHORTEST) return Optional.empty();
    return all.stream()
        .filter(one -> slips(wanted, Fold.of(one.municipality().name())) <= MOST_SLIPS)
        .min(
            Comparator.comparingInt(
                    (Located one) -> slips(wanted, Fold.of(one.municipality().name())))
                .thenComparing(Comparator.comparingInt(Located::inhabitants).reversed()))
        .map(one -> one.municipality().name());
  }

  private static int slips(String one, String other) {
    if (Math.abs(one.length() - other.length()) > MOST_SLIPS) return MOST_SLIPS + 1;
    var above = new int[other.length() + 1];
    for (int j = 0; j < above.length; j++) above[j] = j;
    for (int i = 1; i <= one.length(); i++) above = next(above, one.charAt(i - 1), i, other);
    return above[other.length()];
  }

  /// The next row of the table of Levenshtein's distance.
  private static int[] next(int[] above, char letter, int row, String other) {
    var here = new int[above.length];
    here[0] = row;
    for (int j = 1; j < here.length; j++) {
      var changed = above[j - 1] + (letter == other.charAt(j - 1) ? 0 : 1);
      here[j] = Math.min(changed, Math.min(above[j], here[j - 1]) + 1);
    }
    return here;
  }
}
