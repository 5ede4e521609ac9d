package org.spoluplan.algorithms.czech;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Puts a name into the nominative: the given name and the surname must be readable as the same sex
/// in the same case. "Petra Skoumala" is Petr Skoumal, for no woman is called Skoumala; "Petra
/// Skoumalová" stays.
final class NameCases {

  /// The locative counts as the dative: given names bend alike in both.
  enum Case {
    NOMINATIVE,
    GENITIVE,
    DATIVE,
    ACCUSATIVE,
    INSTRUMENTAL
  }

  /// One way in which a word can be read.
  record Reading(String nominative, boolean female, Set<Case> cases) {

    static Reading of(String nominative, boolean female, Case first, Case... others) {
      return new Reading(nominative, female, EnumSet.of(first, others));
    }
  }

  private record Ending(String ending, String nominative, boolean female, Set<Case> cases) {

    static Ending of(String ending, String nominative, boolean female, Case first, Case... others) {
      return new Ending(ending, nominative, female, EnumSet.of(first, others));
    }
  }

  private static final List<Ending> SURNAMES =
      List.of(
          Ending.of("é", "á", true, Case.GENITIVE, Case.DATIVE),
          Ending.of("ou", "á", true, Case.ACCUSATIVE, Case.INSTRUMENTAL),
          Ending.of("ého", "ý", false, Case.GENITIVE, Case.ACCUSATIVE),
          Ending.of("ému", "ý", false, Case.DATIVE),
          Ending.of("ém", "ý", false, Case.DATIVE),
          Ending.of("ým", "ý", false, Case.INSTRUMENTAL),
          Ending.of("ího", "í", false, Case.GENITIVE, Case.ACCUSATIVE),
          Ending.of("ímu", "í", false, Case.DATIVE),
          Ending.of("ím", "í", false, Case.INSTRUMENTAL),
          Ending.of("ka", "ek", false, Case.GENITIVE, Case.ACCUSATIVE),
          Ending.of("kovi", "ek", false, Case.DATIVE),
          Ending.of("kem", "ek", false, Case.INSTRUMENTAL),
          Ending.of("ce", "ec", false, Case.GENITIVE, Case.ACCUSATIVE),
          Ending.of("covi", "ec", false, Case.DATIVE),
          Ending.of("cem", "ec", false, Case.INSTRUMENTAL),
          Ending.of("la", "el", false, Case.GENITIVE, Case.ACCUSATIVE),
          Ending.of("lovi", "el", false, Case.DATIVE),
          Ending.of("lem", "el", false, Case.INSTRUMENTAL),
          Ending.of("a", "", false, Case.GENITIVE, Case.ACCUSATIVE),
          Ending.of("e", "", false, Case.GENITIVE, Case.ACCUSATIVE),
          Ending.of("ě", "", false, Case.GENITIVE, Case.ACCUSATIVE),
          Ending.of("ovi", "", false, Case.DATIVE),
          Ending.of("i", "", false, Case.DATIVE),
          Ending.of("u", "", false, Case.DATIVE),
          Ending.of("em", "", false, Case.INSTRUMENTAL),
          Ending.of("y", "a", false, Case.GENITIVE),
          Ending.of("i", "a", false, Case.GENITIVE),
          Ending.of("ovi", "a", false, Case.DATIVE),
          Ending.of("u", "a", false, Case.ACCUSATIVE),
          Ending.of("ou", "a", false, Case.INSTRUMENTAL),
          Ending.of("a", "o", false, Case.GENITIVE, Case.ACCUSATIVE),
          Ending.of("ovi", "o", false, Case.DATIVE),
          Ending.of("em", "o", false, Case.INSTRUMENTAL));

  private static final int KNOWN_NOMINATIVE = 10;
  private static final int KNOWN_BENT = 8;
  private static final int LIKELY_NOMINATIVE = 6;
  private static final int LIKELY_BENT = 3;

  private NameCases() {}

  /// The parts in the nominative; empty where the given name is nobody's.
  static Optional<List<String>> nominative(List<String> parts) {
    var given = NameWords.readings(parts.getFirst());
    if (given.isEmpty()) return Optional.empty();
    var best = 0;
    Optional<List<String>> answer = Optional.empty();
    for (var first : given) {
      for (var last : surname(parts.getLast())) {
        if (first.female() != last.female()) continue;
        var shared = EnumSet.copyOf(first.cases());
        shared.retainAll(last.cases());
        if (shared.isEmpty()) continue;
        var score = score(last, shared);
        if (score <= best) continue;
        best = score;
        answer = Optional.of(all(parts, first, last, shared));
      }
    }
    return answer;
  }

  private static List<String> all(
      List<String> parts, Reading given, Reading surname, Set<Case> cases) {
    if (cases.contains(Case.NOMINATIVE)) return parts;
    var all = new ArrayList<>(parts);
    all.set(0, given.nominative());
    all.set(all.size() - 1, surname.nominative());
    for (int i = 1; i < all.size() - 1; i++) {
      for (var middle : surname(all.get(i))) {
        if (middle.female() == surname.female() && isShared(middle.cases(), cases)) {
          all.set(i, middle.nominative());
          break;
        }
      }
    }
    return all;
  }

  private static boolean isShared(Set<Case> some, Set<Case> others) {
    return others.stream().anyMatch(some::contains);
  }

  private static int score(Reading surname, Set<Case> cases) {
    var known = NameWords.isSurname(surname.nominative());
    if (cases.contains(Case.NOMINATIVE)) return known ? KNOWN_NOMINATIVE : LIKELY_NOMINATIVE;
    return known ? KNOWN_BENT : LIKELY_BENT;
  }

  /// All that a surname may be.
  static List<Reading> surname(String word) {
    var readings = new ArrayList<Reading>();
    if (isOfWoman(word)) readings.add(Reading.of(word, true, Case.NOMINATIVE));
    if (!word.endsWith("á") && !word.endsWith("ová"))
      readings.add(Reading.of(word, false, Case.NOMINATIVE));
    for (var one : SURNAMES) {
      var stem = word.length() - one.ending().length();
      if (stem < 2 || !word.endsWith(one.ending())) continue;
      var nominative = word.substring(0, stem) + one.nominative();
      readings.add(new Reading(nominative, one.female(), one.cases()));
    }
    return readings;
  }

  /// "Nová", "Nováková", "Krejčí"; foreign ones that do not bend; those written without marks. A
  /// short "a" at the end is no woman's.
  private static boolean isOfWoman(String word) {
    if (word.endsWith("á") || word.endsWith("í") || Fold.of(word).endsWith("ova")) return true;
    return !word.matches(".*(?:a|ého|ému|ým|ou|é|ovi|em)")
        || (word.endsWith("a")
            && Bending.mastersOf(Fold.of(word)).stream().anyMatch(NameWords::isListed));
  }
}
