package org.spoluplan.algorithms.czech;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Which words are given names and which are surnames, in the nominative and in the other cases.
/// Words come folded.
public final class NameWords {

  /// @param nominative as it is written, with diacritics
  /// @param female     by the statistics of names
  record Given(String nominative, boolean female) {}

  private static final Map<String, Given> GIVEN = new LinkedHashMap<>();
  private static final Map<String, Given> BENT_GIVEN = new LinkedHashMap<>();
  private static final Map<String, List<NameCases.Reading>> BENT_READINGS = new HashMap<>();
  private static final Map<String, String> SURNAMES = new HashMap<>();
  private static final Set<String> TITLES_BEFORE =
      new HashSet<>(Words.lines(NameWords.class, "titles-before.txt"));
  private static final Set<String> TITLES_AFTER =
      new HashSet<>(Words.lines(NameWords.class, "titles-after.txt"));

  private static final Set<String> ADDRESSES =
      Set.of("p", "pi", "pan", "pani", "pana", "panu", "panem", "sl", "slecna");

  static {
    for (var line : Words.lines(NameWords.class, "given-names.csv")) {
      var cells = line.split(",");
      var given = new Given(cells[0], cells[1].equals("F"));
      GIVEN.putIfAbsent(Fold.of(cells[0]), given);
    }
    GIVEN.forEach(
        (folded, given) -> {
          for (var bent : Bending.ofGivenName(folded, given.female())) {
            BENT_GIVEN.putIfAbsent(bent, given);
          }
          for (var reading : Bending.readings(folded, given)) {
            BENT_READINGS
                .computeIfAbsent(reading.form(), _ -> new ArrayList<>())
                .add(reading.reading());
          }
        });
    for (var line : Words.lines(NameWords.class, "surnames.txt")) {
      SURNAMES.putIfAbsent(Fold.of(line), line);
    }
  }

  private NameWords() {}

  /// All that a given name may be: "Petra" is a woman, or Petr in the genitive.
  static List<NameCases.Reading> readings(String word) {
    var folded = Fold.of(word);
    var readings = new ArrayList<NameCases.Reading>();
    var known = GIVEN.get(folded);
    if (known != null)
      readings.add(NameCases.Reading.of(word, known.female(), NameCases.Case.NOMINATIVE));
    readings.addAll(BENT_READINGS.getOrDefault(folded, List.of()));
    return readings;
  }

  /// Written in the list as it is, in the form of men.
  static boolean isListed(String folded) {
    return SURNAMES.containsKey(folded);
  }

  public static boolean isGiven(String word) {
    return GIVEN.containsKey(Fold.of(word));
  }

  /// "Janou" is "Jana"; a word that is a name already stays.
  static Optional<Given> given(String word) {
    var folded = Fold.of(word);
    var known = GIVEN.get(folded);
    return Optional.ofNullable(known == null ? BENT_GIVEN.get(folded) : known);
  }

  /// In the nominative, of a man or a woman.
  public static boolean isSurname(String word) {
    var folded = Fold.of(word);
    if (SURNAMES.containsKey(folded)) return true;
    if (folded.contains("-")) {
      return List.of(folded.split("-")).stream().allMatch(NameWords::isSurname);
    }
    return Bending.mastersOf(folded).stream().anyMatch(SURNAMES::containsKey);
  }

  /// "Jirotkovi" is "Jirotka", "Novákovou" is "Nováková"; empty when it is nobody's name in any
  /// case.
  public static Optional<String> surname(String word) {
    if (isSurname(word)) return Optional.of(word);
    return Bending.nominativesOfSurname(word).stream().filter(NameWords::isSurname).findFirst();
  }

  static boolean isTitleBefore(String word) {
    return TITLES_BEFORE.contains(bare(word));
  }

  static boolean isTitleAfter(String word) {
    return TITLES_AFTER.contains(bare(word));
  }

  /// "pan" and "paní" are said of everybody.
  static boolean isAddress(String word) {
    return ADDRESSES.contains(bare(word));
  }

  private static String bare(String word) {
    return Fold.of(word).replaceAll("[. ]", "");
  }
}
