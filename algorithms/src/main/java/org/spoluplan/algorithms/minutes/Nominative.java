package org.spoluplan.algorithms.minutes;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.spoluplan.algorithms.czech.Municipalities;
import org.spoluplan.algorithms.czech.Words;

/// Puts names of places and organisations into the nominative.
final class Nominative {

  private Nominative() {}

  private record Rule(Pattern said, String nominative) {}

  private static final List<Rule> ORGANIZATIONS =
      Words.lines(Nominative.class, "organization-nominatives.txt").stream()
          .map(line -> line.split(" => ", 2))
          .map(parts -> new Rule(Pattern.compile(parts[0]), parts[1]))
          .toList();
  private static final Pattern TOWN =
      Pattern.compile(
          "^((?:Statutární )?[Mm]ěsto|Obec|Charita|Nemocnice|Oblastní charita) (\\p{Lu}\\p{L}+)$");

  /// "zasedací místnosti MÚ" is "zasedací místnost MÚ".
  static String ofPlace(String place) {
    return PlaceCases.nominative(place);
  }

  static String ofOrganization(String name) {
    var known = first(name, ORGANIZATIONS);
    return capital(withTown(known == null ? OrganizationCases.nominative(name) : known));
  }

  /// "město Tachova" is "město Tachov"; "magistrát města Liberce" stays in the genitive.
  private static String withTown(String name) {
    var town = TOWN.matcher(name);
    if (!town.matches()) return name;
    return Municipalities.nominative(town.group(2))
        .map(known -> town.group(1) + " " + known)
        .orElse(name);
  }

  private static @Nullable String first(String text, List<Rule> rules) {
    for (var rule : rules) {
      var said = rule.said().matcher(text);
      if (said.lookingAt()) return said.replaceFirst(rule.nominative());
    }
    return null;
  }

  private static String capital(String name) {
    return name.isEmpty() ? name : Character.toUpperCase(name.charAt(0)) + name.substring(1);
  }
}
