package org.spoluplan.algorithms.finding;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.spoluplan.algorithms.czech.Fold;
import org.spoluplan.algorithms.czech.Words;

/// A text as words.
final class Tokens {

  private static final Set<String> STOP = words("stop-words.txt");

  /// Stems of everyday words, which are written right and mean nothing here.
  private static final Set<String> PLAIN =
      words("plain-words.txt").stream()
          .map(word -> Stems.of(Fold.of(word)))
          .collect(Collectors.toUnmodifiableSet());

  private Tokens() {}

  /// @param written as it stands in the text
  /// @param plain   small letters without diacritics
  /// @param stem    what its forms have in common
  record Token(String written, String plain, String stem) {

    /// In every question, so it asks for nothing. Some are common only as they are written right:
    /// "může" is, "muže" is not; a K is part of a name ("K-centrum").
    boolean isCommon() {
      if (written.equals("K")) return false;
      return STOP.contains(plain) || STOP.contains(written.toLowerCase(Locale.ROOT));
    }

    boolean isCapital() {
      return Character.isUpperCase(written.charAt(0));
    }
  }

  static List<Token> of(String text) {
    return of(text, new HashMap<>());
  }

  /// @param known words met before, which many texts repeat; grows
  static List<Token> of(String text, Map<String, Token> known) {
    var all = new ArrayList<Token>();
    int start = -1;
    for (int i = 0; i <= text.length(); i++) {
      var inside = i < text.length() && Character.isLetterOrDigit(text.charAt(i));
      if (inside && start < 0) start = i;
      if (!inside && start >= 0) {
        all.add(known.computeIfAbsent(text.substring(start, i), Tokens::token));
        start = -1;
      }
    }
    return all;
  }

  /// Without common words; all of them when there are no others.
  static List<Token> telling(String text) {
    var all = of(text);
    var telling = all.stream().filter(token -> !token.isCommon()).toList();
    return telling.isEmpty() ? all : telling;
  }

  static boolean isPlain(Token word) {
    return PLAIN.contains(word.stem());
  }

  private static Set<String> words(String file) {
    return Words.lines(Tokens.class, file).stream()
        .flatMap(line -> Arrays.stream(line.split(" ")))
        .collect(Collectors.toUnmodifiableSet());
  }

  private static Token token(String written) {
    var plain = Fold.of(written);
    return new Token(written, plain, Stems.of(plain));
  }
}
