package org.spoluplan.extraction;

/// Nobody writes a paragraph of two pages. A line that long, out of a broken file, would keep
/// whoever looks for words in it busy for minutes, so it is broken at a space.
final class LongLines {

  /// In UTF-16 units.
  static final int LONGEST = 3000;

  private LongLines() {}

  /// The same length, unless there are words as long as a line.
  static String broken(String text) {
    if (text.length() <= LONGEST) return text;
    var broken = new StringBuilder(text.length());
    var start = 0;
    for (int i = 0; i < text.length(); i++) {
      var c = text.charAt(i);
      broken.append(c);
      if (c == '\n' || c == '\r' || c == '\f') start = broken.length();
      if (broken.length() - start > LONGEST) start = broken(broken, start);
    }
    return broken.toString();
  }

  /// @return where the new line begins
  private static int broken(StringBuilder text, int start) {
    for (int i = text.length() - 1; i > start + LONGEST / 2; i--) {
      if (text.charAt(i) == ' ') {
        text.setCharAt(i, '\n');
        return i + 1;
      }
    }
    text.append('\n');
    return text.length();
  }
}
