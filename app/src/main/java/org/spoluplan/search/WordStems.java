package org.spoluplan.search;

import java.util.HashSet;
import java.util.List;
import org.spoluplan.algorithms.czech.PlainStem;

/// How search takes words, for pages that sift or group texts by themselves.
public final class WordStems {

  private static final int SHORTEST = 4;

  private WordStems() {}

  /// A word that tells something of its text.
  ///
  /// @param stem what its inflected forms have in common, in lower case without diacritics
  public record Telling(String written, String stem) {}

  /// The longer words of a text, without those that are in every text and without numbers.
  public static List<Telling> telling(String text) {
    return CzechWords.of(text).stream()
        .filter(word -> !word.isCommon() && word.plain().length() >= SHORTEST)
        .filter(word -> word.plain().chars().allMatch(Character::isLetter))
        .map(
            word ->
                new Telling(text.substring(word.start(), word.end()), PlainStem.of(word.plain())))
        .toList();
  }

  /// Whether a text says each of the words that somebody typed, in whatever form; the beginning of
  /// a word is enough.
  public static boolean says(String text, String typed) {
    var words = CzechWords.of(text);
    var stems = new HashSet<String>();
    words.forEach(word -> stems.addAll(word.stems()));
    return Query.of(typed).words().stream()
        .allMatch(
            asked ->
                asked.stems().stream().anyMatch(stems::contains)
                    || words.stream().anyMatch(word -> word.plain().startsWith(asked.plain())));
  }
}
