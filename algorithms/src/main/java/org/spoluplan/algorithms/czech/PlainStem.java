package org.spoluplan.algorithms.czech;

import java.util.List;

/// The stem of a Czech word typed without diacritics. After Dolamic and Savoy, "Indexing and
/// stemming approaches for the Czech language" (2009), the light stemmer, with endings folded to
/// plain letters and with the fleeting e ("obec", "obce") taken out after softening too.
public final class PlainStem {

  private record Endings(int longerThan, List<String> endings) {}

  private static final List<Endings> CASES =
      List.of(
          new Endings(7, List.of("atech")),
          new Endings(6, List.of("etem", "atum")),
          new Endings(
              5,
              List.of(
                  "ech", "ich", "eho", "emi", "emu", "ete", "eti", "iho", "imi", "imu", "ach",
                  "ata", "aty", "ych", "ama", "ami", "ove", "ovi", "ymi")),
          new Endings(
              4, List.of("em", "es", "im", "um", "at", "am", "os", "us", "ym", "mi", "ou", "ej")),
          new Endings(3, List.of("a", "e", "i", "o", "u", "y")));

  private static final List<String> POSSESSIVES = List.of("ov", "in", "uv");

  private PlainStem() {}

  /// @param plain lower case without diacritics, as [Fold] makes it
  public static String of(String plain) {
    if (!plain.chars().allMatch(Character::isLetter)) return plain;
    return withoutFleetingE(hardened(withoutPossessive(withoutCase(plain))));
  }

  private static String withoutCase(String word) {
    for (var group : CASES) {
      if (word.length() <= group.longerThan()) continue;
      for (var ending : group.endings()) {
        if (word.endsWith(ending)) return cut(word, ending.length());
      }
    }
    return word;
  }

  private static String withoutPossessive(String word) {
    if (word.length() <= 5) return word;
    return POSSESSIVES.stream().anyMatch(word::endsWith) ? cut(word, 2) : word;
  }

  private static String hardened(String word) {
    if (word.endsWith("ct")) return cut(word, 2) + "ck";
    if (word.endsWith("st")) return cut(word, 2) + "sk";
    if (word.endsWith("c")) return cut(word, 1) + "k";
    return word.endsWith("z") ? cut(word, 1) + "h" : word;
  }

  private static String withoutFleetingE(String word) {
    var before = word.length() - 2;
    if (before < 1 || word.charAt(before) != 'e') return word;
    return word.substring(0, before) + word.charAt(before + 1);
  }

  private static String cut(String word, int count) {
    return word.substring(0, word.length() - count);
  }
}
