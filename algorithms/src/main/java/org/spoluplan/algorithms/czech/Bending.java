package org.spoluplan.algorithms.czech;

import java.util.ArrayList;
import java.util.List;
import org.spoluplan.algorithms.czech.NameCases.Case;

/// How Czech names bend. Rules of thumb whose results are looked up in lists of names: a wrong
/// guess finds nothing and does no harm.
final class Bending {

  private record Rule(String ending, String nominative) {}

  /// The ending of another case, and what the nominative has there. The order is that of trying.
  private static final List<Rule> SURNAME_RULES =
      List.of(
          new Rule("ovou", "ová"),
          new Rule("ové", "ová"),
          new Rule("skou", "ská"),
          new Rule("ckou", "cká"),
          new Rule("ého", "ý"),
          new Rule("ému", "ý"),
          new Rule("ým", "ý"),
          new Rule("ém", "ý"),
          new Rule("ího", "í"),
          new Rule("ímu", "í"),
          new Rule("ím", "í"),
          new Rule("ou", "á"),
          new Rule("é", "á"),
          new Rule("kovi", "ek"),
          new Rule("kem", "ek"),
          new Rule("ka", "ek"),
          new Rule("kovi", "k"),
          new Rule("covi", "ec"),
          new Rule("cem", "ec"),
          new Rule("ce", "ec"),
          new Rule("lovi", "el"),
          new Rule("lem", "el"),
          new Rule("la", "el"),
          new Rule("ovi", ""),
          new Rule("ovi", "a"),
          new Rule("ovi", "o"),
          new Rule("em", ""),
          new Rule("ou", "a"),
          new Rule("y", "a"),
          new Rule("u", "a"),
          new Rule("i", ""),
          new Rule("e", ""),
          new Rule("a", ""));

  private Bending() {}

  /// What a surname in some case may be in the nominative, the likelier first.
  static List<String> nominativesOfSurname(String word) {
    var found = new ArrayList<String>();
    for (var rule : SURNAME_RULES) {
      if (!word.endsWith(rule.ending())) continue;
      var stem = word.substring(0, word.length() - rule.ending().length());
      if (stem.length() < 2) continue;
      found.add(stem + rule.nominative());
    }
    return found;
  }

  /// Masculine surnames that a folded feminine one may come from.
  static List<String> mastersOf(String folded) {
    var found = new ArrayList<String>();
    if (folded.endsWith("ova") && folded.length() > 4) {
      var stem = folded.substring(0, folded.length() - 3);
      found.add(stem);
      found.add(stem + "a");
      found.add(stem + "o");
      found.add(stem + "e");
      var last = stem.length() - 1;
      found.add(stem.substring(0, last) + "e" + stem.charAt(last));
      found.add(stem + "ek");
    }
    if (folded.endsWith("a") && folded.length() > 3) {
      found.add(folded.substring(0, folded.length() - 1) + "y");
    }
    return found;
  }

  /// The other cases of a folded given name.
  static List<String> ofGivenName(String name, boolean female) {
    return female ? ofWoman(name) : ofMan(name);
  }

  private static List<String> ofWoman(String name) {
    var stem = name.substring(0, name.length() - 1);
    if (name.endsWith("ie")) return List.of(stem + "i", stem + "ii");
    if (name.endsWith("e")) return List.of(stem + "i");
    if (!name.endsWith("a")) return List.of(name + "i");
    var softened = soften(stem);
    return List.of(stem + "y", stem + "i", softened, stem + "u", stem + "ou");
  }

  /// Jitka → Jitce, Olga → Olze, Klára → Kláře, Jana → Janě
  private static String soften(String stem) {
    var head = stem.substring(0, Math.max(0, stem.length() - 1));
    return switch (stem.isEmpty() ? ' ' : stem.charAt(stem.length() - 1)) {
      case 'k' -> head + "ce";
      case 'g', 'h' -> head + "ze";
      default -> stem + "e";
    };
  }

  private static List<String> ofMan(String name) {
    var last = name.charAt(name.length() - 1);
    var stem = name.substring(0, name.length() - 1);
    if (last == 'a') return List.of(stem + "y", stem + "ovi", stem + "u", stem + "ou");
    if (last == 'i' || last == 'y') return List.of(name + "ho", name + "mu", name + "m");
    if (last == 'o') return List.of(stem + "a", stem + "ovi", stem + "em");
    var base = name.matches(".*[bcdfghjklmnprstvz]e[kcl]") ? dropE(name) : name;
    return List.of(base + "a", base + "e", base + "ovi", base + "em", base + "i");
  }

  /// Pavel → Pavl-, Marek → Mark-
  private static String dropE(String name) {
    return name.substring(0, name.length() - 2) + name.charAt(name.length() - 1);
  }

  /// @param form folded
  record Bent(String form, NameCases.Reading reading) {}

  /// The other cases of a given name, each with what it is.
  static List<Bent> readings(String name, NameWords.Given given) {
    var bent = new ArrayList<Bent>();
    var last = name.charAt(name.length() - 1);
    var stem = name.substring(0, name.length() - 1);
    if (given.female()) {
      if (last == 'e') {
        bent(bent, given, name, Case.GENITIVE);
        bent(bent, given, stem + "i", Case.DATIVE, Case.ACCUSATIVE, Case.INSTRUMENTAL);
      }
      if (last != 'a') return bent;
      bent(bent, given, stem + "y", Case.GENITIVE);
      bent(bent, given, stem + "i", Case.GENITIVE, Case.DATIVE);
      bent(bent, given, stem + "e", Case.GENITIVE, Case.DATIVE);
      bent(bent, given, soften(stem), Case.DATIVE);
      bent(bent, given, stem + "u", Case.ACCUSATIVE);
      bent(bent, given, stem + "ou", Case.INSTRUMENTAL);
      return bent;
    }
    if (last == 'a') {
      bent(bent, given, stem + "y", Case.GENITIVE);
      bent(bent, given, stem + "ovi", Case.DATIVE);
      bent(bent, given, stem + "u", Case.ACCUSATIVE);
      bent(bent, given, stem + "ou", Case.INSTRUMENTAL);
    } else if (last == 'i' || last == 'y') {
      bent(bent, given, name + "ho", Case.GENITIVE, Case.ACCUSATIVE);
      bent(bent, given, name + "mu", Case.DATIVE);
      bent(bent, given, name + "m", Case.INSTRUMENTAL);
    } else {
      var base =
          last == 'o' ? stem : name.matches(".*[bcdfghjklmnprstvz]e[kcl]") ? dropE(name) : name;
      bent(bent, given, base + "a", Case.GENITIVE, Case.ACCUSATIVE);
      bent(bent, given, base + "e", Case.GENITIVE, Case.ACCUSATIVE);
      bent(bent, given, base + "ovi", Case.DATIVE);
      bent(bent, given, base + "i", Case.DATIVE);
      bent(bent, given, base + "em", Case.INSTRUMENTAL);
    }
    return bent;
  }

  private static void bent(
      List<Bent> into, NameWords.Given given, String form, Case first, Case... others) {
    into.add(
        new Bent(form, NameCases.Reading.of(given.nominative(), given.female(), first, others)));
  }
}
