package org.spoluplan.algorithms.register;

/// Any white space made single spaces, also the unbreakable kind.
final class Spaces {

  private Spaces() {}

  static String onOneLine(String text) {
    return joined(text, false);
  }

  static String onLines(String text) {
    return joined(text, true);
  }

  private static String joined(String text, boolean keepsLines) {
    var joined = new StringBuilder(text.length());
    var gap = ' ';
    var isGap = false;
    for (var i = 0; i < text.length(); i++) {
      var c = text.charAt(i);
      if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
        if (!isGap) gap = ' ';
        isGap = true;
        if (keepsLines && (c == '\n' || c == '\r')) gap = '\n';
        continue;
      }
      if (isGap && !joined.isEmpty()) joined.append(gap);
      isGap = false;
      joined.append(c);
    }
    return joined.toString();
  }
}
