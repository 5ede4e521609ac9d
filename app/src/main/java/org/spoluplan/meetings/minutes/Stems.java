package org.spoluplan.meetings.minutes;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// The beginnings of the longer words of a sentence, without diacritics: endings change in Czech.
final class Stems {

  private static final int LENGTH = 5;
  private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final Pattern MARKS = Pattern.compile("\\p{M}");

  /// Words that conclusions have in common: řešeno, nebude, zařadit, v rámci.
  private static final Set<String> COMMON = Set.of("resen", "nebud", "zarad", "ramci");

  private Stems() {}

  static Set<String> of(String sentence) {
    var lower = Normalizer.normalize(sentence.toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
    return BETWEEN_WORDS
        .splitAsStream(MARKS.matcher(lower).replaceAll(""))
        .filter(word -> word.length() >= LENGTH)
        .map(word -> word.substring(0, LENGTH))
        .filter(stem -> !COMMON.contains(stem))
        .collect(Collectors.toSet());
  }
}
