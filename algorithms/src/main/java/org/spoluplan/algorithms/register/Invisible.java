package org.spoluplan.algorithms.register;

/// Characters that nobody sees: controls, marks of direction, zero-width ones, halves of pairs.
final class Invisible {

  private Invisible() {}

  /// White space stays.
  static String without(String text) {
    if (text.codePoints().noneMatch(Invisible::isInvisible)) return text;
    var kept = new StringBuilder(text.length());
    text.codePoints().filter(c -> !isInvisible(c)).forEach(kept::appendCodePoint);
    return kept.toString();
  }

  private static boolean isInvisible(int c) {
    if (c == '\n' || c == '\r' || c == '\t') return false;
    return switch (Character.getType(c)) {
      case Character.CONTROL, Character.FORMAT, Character.SURROGATE, Character.UNASSIGNED -> true;
      default -> false;
    };
  }
}
