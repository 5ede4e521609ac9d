package org.spoluplan.planning.takeover;

import java.util.List;
import org.spoluplan.algorithms.czech.Fold;

/// How chapters of Czech plans begin.
final class ChapterNames {

  private static final List<String> BEGINNINGS =
      List.of(
          "úvod",
          "obsah",
          "analýza",
          "analytická část",
          "sociodemograf",
          "swot",
          "vize",
          "strategická část",
          "priority a",
          "organizační struktura",
          "proces plánování",
          "metodika",
          "implementace",
          "monitoring",
          "způsob připomínkování",
          "vypořádání připomínek",
          "financování",
          "přílohy",
          "příloha",
          "závěr",
          "seznam zkratek",
          "použité zdroje");

  private ChapterNames() {}

  static boolean contains(String line) {
    var folded = Fold.of(line).strip();
    return BEGINNINGS.stream().anyMatch(one -> folded.startsWith(Fold.of(one).strip()));
  }
}
