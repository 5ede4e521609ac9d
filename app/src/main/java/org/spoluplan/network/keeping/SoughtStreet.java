package org.spoluplan.network.keeping;

import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.spoluplan.algorithms.czech.Fold;

/// A street, or a village with a number of a house, as people may write it into a text: without
/// diacritics, inflected, with "ul.", "č. p.", "dům" or commas between.
///
/// @param pattern looked for in folded texts
record SoughtStreet(Pattern pattern) {

  private static final Pattern NUMBER =
      Pattern.compile(
          "(?i)[\\s,]*(?:č\\.?\\s*p\\.?|č\\.?|čp\\.?|dům)?\\s*\\d+\\s*[a-z]?(?:\\s*/.*)?$");
  private static final Pattern WORD_STREET =
      Pattern.compile("(?iu)^(?:ul\\.|ulice\\b)\\s*|\\s+(?:ul\\.|ulice)$");
  private static final Pattern HOUSE = Pattern.compile("(.*\\p{L}.*?)\\s+(\\d+)(?:/.*)?");

  /// Words of up to so many letters are not inflected.
  private static final int SHORT = 4;

  /// What endings add at most: "Krkavčínov" + "ými".
  private static final String ENDING = "\\p{L}{0,3}\\b";

  /// What may stand between a village and the number: ", dům č. p. ".
  private static final String BETWEEN = "[^\\d]{1,30}?";

  /// @param name of a street without a number, or of a village with one
  static SoughtStreet of(String name) {
    var house = HOUSE.matcher(name.strip());
    var pattern =
        house.matches() ? words(house.group(1)) + BETWEEN + house.group(2) + "\\b" : words(name);
    return new SoughtStreet(Pattern.compile("(?<!\\p{L})" + pattern));
  }

  /// "ul. Na Stráni č. 41" is "Na Stráni".
  static String withoutNumber(String street) {
    var bare = NUMBER.matcher(street.strip()).replaceFirst("");
    return WORD_STREET.matcher(bare).replaceAll("").strip();
  }

  private static String words(String name) {
    return Arrays.stream(Fold.of(name).split("[^\\p{L}\\d]+", -1))
        .filter(word -> !word.isEmpty())
        .map(SoughtStreet::inflected)
        .collect(Collectors.joining("[\\s.,-]+"));
  }

  private static String inflected(String word) {
    if (word.length() <= SHORT) return Pattern.quote(word) + "\\b";
    return Pattern.quote(word.substring(0, word.length() - 1)) + ENDING;
  }

  boolean isIn(String text) {
    return pattern.matcher(Fold.of(text)).find();
  }
}
