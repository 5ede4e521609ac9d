package org.spoluplan.algorithms.register.served;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.spoluplan.algorithms.czech.PlaceNames;
import org.spoluplan.algorithms.czech.PlaceNames.Case;

/// What a name of a place in an unsure case may be in the nominative, likelier first.
final class Nominatives {

  /// "Prahy 5"
  private static final Pattern NUMBERED = Pattern.compile("(.*\\p{L}) (\\d+)");

  /// "Frýdku-Místku"
  private static final Pattern DOUBLE = Pattern.compile("([^-]+)-([^-]+)");

  private static final int MOST_OF_DOUBLE = 400;

  private Nominatives() {}

  /// @param likely the case to try first behind the nominative
  static Set<String> of(String said, Case likely) {
    var all = new LinkedHashSet<String>();
    all.add(said);
    var numbered = NUMBERED.matcher(said);
    if (numbered.matches()) {
      for (var name : of(numbered.group(1), likely)) all.add(name + " " + numbered.group(2));
      return all;
    }
    bent(all, said, likely);
    for (var other : Case.values()) bent(all, said, other);
    return all;
  }

  private static void bent(Set<String> all, String said, Case in) {
    var two = DOUBLE.matcher(said);
    if (!two.matches()) {
      all.addAll(PlaceNames.nominatives(said, in));
      return;
    }
    for (var one : PlaceNames.nominatives(two.group(1), in))
      for (var other : PlaceNames.nominatives(two.group(2), in))
        if (all.size() < MOST_OF_DOUBLE) all.add(one + "-" + other);
  }
}
