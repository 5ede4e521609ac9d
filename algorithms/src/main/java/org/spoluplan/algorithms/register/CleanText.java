package org.spoluplan.algorithms.register;

import java.text.Normalizer;

/// Text as it may be kept and shown: without markup, control and invisible characters, composed
/// (NFC), trimmed, white space made single spaces.
final class CleanText {

  private static final int FIRST_UNSURE = 0x300;
  private static final char FIRST_PRINTED = ' ';

  private CleanText() {}

  /// On one line.
  static String line(String given) {
    return isPlain(given) ? given : Spaces.onOneLine(cleaned(given));
  }

  /// Lines stay, empty ones go.
  static String lines(String given) {
    return isPlain(given) ? given : Spaces.onLines(cleaned(given));
  }

  /// Says what was taken out, beyond white space.
  static void remarks(String given, String clean, String where, Findings findings) {
    if (isPlain(given)) return;
    var printed = Invisible.without(given);
    if (printed.length() != given.length())
      findings.remark(Remark.Code.CONTROLS_REMOVED, where, Spaces.onOneLine(printed), clean);
    if (!Markup.without(printed).equals(printed))
      findings.remark(Remark.Code.MARKUP_REMOVED, where, Spaces.onOneLine(printed), clean);
  }

  private static String cleaned(String given) {
    var text = Invisible.without(Markup.without(Invisible.without(given)));
    return Normalizer.normalize(text, Normalizer.Form.NFC);
  }

  /// Most texts need nothing done.
  private static boolean isPlain(String text) {
    var before = FIRST_PRINTED;
    for (var i = 0; i < text.length(); i++) {
      var c = text.charAt(i);
      if (c < FIRST_PRINTED || c >= FIRST_UNSURE || c == '<' || c == '&') return false;
      if (c >= 0x7F && c <= 0xAD) return false;
      if (c == ' ' && before == ' ') return false;
      before = c;
    }
    return text.isEmpty() || before != ' ';
  }
}
