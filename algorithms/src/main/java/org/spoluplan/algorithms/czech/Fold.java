package org.spoluplan.algorithms.czech;

import java.text.Normalizer;

/// Lower case without diacritics, each character for one character: positions in the folded text
/// are positions in the text.
public final class Fold {

  private static final char[] TABLE = table();

  private Fold() {}

  public static String of(CharSequence text) {
    var folded = new char[text.length()];
    for (int i = 0; i < folded.length; i++) folded[i] = of(text.charAt(i));
    return new String(folded);
  }

  public static char of(char c) {
    return c < TABLE.length ? TABLE[c] : c;
  }

  /// Latin letters with anything above or below them; others only become small.
  private static char[] table() {
    var table = new char[0x1F00];
    for (char c = 0; c < table.length; c++) {
      var bare = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD);
      var small = Character.toLowerCase(bare.charAt(0));
      table[c] = bare.length() > 1 && Character.isLetter(bare.charAt(0)) ? small : lower(c);
    }
    return table;
  }

  private static char lower(char c) {
    return switch (c) {
      case 'Ł', 'ł' -> 'l';
      case 'Đ', 'đ' -> 'd';
      case 'Ø', 'ø' -> 'o';
      default -> Character.toLowerCase(c);
    };
  }
}
