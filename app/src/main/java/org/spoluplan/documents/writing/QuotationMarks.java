package org.spoluplan.documents.writing;

/// The straight marks of a keyboard become „Czech ones“, when they come in pairs.
final class QuotationMarks {

  private QuotationMarks() {}

  static String czech(String text) {
    if (text.indexOf('"') < 0) return text;
    var quoted = text.toCharArray();
    var open = false;
    for (var i = 0; i < quoted.length; i++) {
      if (quoted[i] != '"') continue;
      if (open == opens(text, i)) return text;
      open = !open;
      quoted[i] = open ? '„' : '“';
    }
    return open ? text : new String(quoted);
  }

  private static boolean opens(String text, int at) {
    return at == 0 || "([{–/„".indexOf(text.charAt(at - 1)) >= 0 || isSpace(text.charAt(at - 1));
  }

  private static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }
}
