package org.spoluplan.algorithms.register.served;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.spoluplan.algorithms.czech.Fold;

/// A text with its words. The folded text has the same positions.
final class Sentence {

  private static final Pattern TOKEN =
      Pattern.compile("\\p{L}[\\p{L}\\p{M}]*|\\p{N}+|[^\\s\\p{L}\\p{N}]");

  private static final int LONGEST_CLAUSE = 300;

  /// @param folded lower case without diacritics
  record Token(Span span, String said, String folded) {

    boolean isCapitalised() {
      return Character.isUpperCase(said.charAt(0));
    }

    boolean isWord() {
      return Character.isLetterOrDigit(said.charAt(0));
    }
  }

  private final String text;
  private final String folded;
  private final List<Token> tokens = new ArrayList<>();

  Sentence(String text) {
    this.text = text;
    folded = Fold.of(text);
    var matcher = TOKEN.matcher(text);
    while (matcher.find())
      tokens.add(
          new Token(
              new Span(matcher.start(), matcher.end()),
              matcher.group(),
              folded.substring(matcher.start(), matcher.end())));
  }

  String text() {
    return text;
  }

  String folded() {
    return folded;
  }

  List<Token> tokens() {
    return tokens;
  }

  /// From the last full stop or semicolon before a position up to it, folded; the end of a long
  /// one.
  String clauseBefore(int position) {
    var from = position;
    while (from > 0 && position - from < LONGEST_CLAUSE && !isEnd(folded.charAt(from - 1))) from--;
    return folded.substring(from, position);
  }

  private static boolean isEnd(char c) {
    return c == '.' || c == ';' || c == '\n';
  }
}
