package org.spoluplan.algorithms.finding;

import java.util.regex.Pattern;
import org.spoluplan.algorithms.czech.Fold;

/// Who may live together where people stay, as the entry's own words say it.
///
/// @param families  only those with children
/// @param childless nobody with children
record Household(boolean families, boolean childless) {

  private static final Pattern WITH_CHILDREN =
      Pattern.compile(
          "\\b(?:matk\\w*|matek|maminky|maminek|otc\\w+|rodin\\w*) s det"
              + "|\\bpro (?:cele )?rodiny\\b|\\brodin a matek\\b|\\bmatek a rodin\\b");
  private static final Pattern WITHOUT =
      Pattern.compile("(?<!\\bi )\\bbez deti\\b|\\bpro jednotlivce\\b|\\bpouze jednotlivc");
  private static final Pattern REFUSED_FAMILIES = Pattern.compile("\\bs detmi\\b|\\brodiny\\b");
  private static final Pattern REFUSED_SINGLES = Pattern.compile("\\bjednotlivc|\\bbez deti\\b");

  static Household of(Listing entry) {
    var refused = Fold.of(entry.refused());
    if (REFUSED_SINGLES.matcher(refused).find()) return new Household(true, false);
    var said = Fold.of(entry.name() + ". " + entry.text());
    var without = WITHOUT.matcher(said).find() || REFUSED_FAMILIES.matcher(refused).find();
    return new Household(!without && WITH_CHILDREN.matcher(said).find(), without);
  }
}
