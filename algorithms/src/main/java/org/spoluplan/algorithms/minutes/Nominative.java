package org.spoluplan.algorithms.minutes;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.spoluplan.algorithms.czech.Fold;
import org.spoluplan.algorithms.czech.Municipalities;
import org.spoluplan.algorithms.czech.Words;

/// Puts the leading words of a name of a body into the nominative: "pracovní skupiny pro seniory"
/// is "Pracovní skupina pro seniory".
final class Nominative {

  private static final List<Map.Entry<Pattern, String>> HEADS =
      List.of(
          head(
              "(ridici|koordinacni|realizacni|pracovni) (pracovni )?skupin(?:y|e|u|ou)\\b",
              "skupina"),
          head("skupin(?:y|e|u|ou)\\b", "skupina"),
          head("podskupin(?:y|e|u|ou)\\b", "podskupina"));

  private Nominative() {}

  static String ofGroup(String name) {
    var changed = name;
    for (var entry : HEADS) {
      var matcher = entry.getKey().matcher(Fold.of(changed));
      if (matcher.lookingAt()) {
        var word = changed.lastIndexOf(' ', matcher.end() - 1) + 1;
        changed = changed.substring(0, word) + entry.getValue() + changed.substring(matcher.end());
        break;
      }
    }
    return capital(womanly(changed));
  }

  static String ofBody(String name) {
    return capital(
        name.replaceFirst("(?i)^komunitní(?:ho|mu) plánování", "Komunitní plánování")
            .replaceFirst("(?i)^regionální stálé konference", "Regionální stálá konference")
            .replaceFirst("(?i)^rady města", "Rada města")
            .replaceFirst("(?i)^místní akční skupiny", "Místní akční skupina")
            .replaceFirst("(?i)^zastupitelstva", "Zastupitelstvo"));
  }

  private static final List<String[]> ORGANIZATIONS =
      Words.lines(Nominative.class, "organization-nominatives.txt").stream()
          .map(line -> line.split(" => ", 2))
          .toList();

  /// "zasedací místnosti MÚ" is "zasedací místnost MÚ".
  static String ofPlace(String place) {
    return PlaceCases.nominative(place);
  }

  static String ofOrganization(String name) {
    var known = first(name, ORGANIZATIONS);
    return capital(withTown(known.equals(name) ? OrganizationCases.nominative(name) : known));
  }

  /// "město Tachova" is "město Tachov"; "magistrát města Liberce" stays in the genitive.
  private static String withTown(String name) {
    var town =
        Pattern.compile(
                "^((?:Statutární )?[Mm]ěsto|Obec|Charita|Nemocnice|Oblastní charita) (\\p{Lu}\\p{L}+)$")
            .matcher(name);
    if (!town.matches()) return name;
    return Municipalities.nominative(town.group(2))
        .map(known -> town.group(1) + " " + known)
        .orElse(name);
  }

  private static String first(String text, List<String[]> rules) {
    for (var rule : rules) {
      var changed = text.replaceFirst("^" + rule[0], rule[1]);
      if (!changed.equals(text)) return changed;
    }
    return text;
  }

  /// "sociální komise", "školské rady"
  private static String womanly(String name) {
    return name.replaceFirst("^([Šš]kolsk)é rady", "$1á rada")
        .replaceFirst("^([Bb]ytov)é komise", "$1á komise");
  }

  private static String capital(String name) {
    return name.isEmpty() ? name : Character.toUpperCase(name.charAt(0)) + name.substring(1);
  }

  private static Map.Entry<Pattern, String> head(String pattern, String word) {
    return Map.entry(Pattern.compile(pattern), word);
  }
}
