package org.spoluplan.algorithms.register;

/// Where in a character of UTF-8 a stream of bytes stands. Source of the ranges: Unicode Standard,
/// table of well-formed byte sequences (3-7).
final class Utf8State {

  private static final int FIRST_BYTES = 4;

  private int missing;
  private int lowest = 0x80;
  private int highest = 0xBF;
  private boolean wide;

  /// How many of the bytes are good; counting stops at the first that is not.
  ///
  /// @param before how many bytes came before these
  int goodOf(byte[] bytes, int from, int length, long before) {
    for (var i = 0; i < length; i++) {
      var b = bytes[from + i];
      if (b > 0 && missing == 0) continue;
      if (!isGood(b & 0xFF, before + i)) return i;
    }
    return length;
  }

  /// A zero among the first bytes or a mark of byte order says that characters are wider.
  boolean looksWide(long at) {
    return wide && at < FIRST_BYTES;
  }

  private boolean isGood(int b, long at) {
    if (missing == 0) return isFirst(b, at);
    if (b < lowest || b > highest) return false;
    missing--;
    between(0x80, 0xBF);
    return true;
  }

  private boolean isFirst(int b, long at) {
    wide = b == 0 || b >= 0xFE;
    if (b == 0) return at >= FIRST_BYTES;
    if (b < 0x80) return true;
    if (b < 0xC2 || b > 0xF4) return false;
    missing = b < 0xE0 ? 1 : b < 0xF0 ? 2 : 3;
    switch (b) {
      case 0xE0 -> between(0xA0, 0xBF);
      case 0xED -> between(0x80, 0x9F);
      case 0xF0 -> between(0x90, 0xBF);
      case 0xF4 -> between(0x80, 0x8F);
      default -> between(0x80, 0xBF);
    }
    return true;
  }

  private void between(int low, int high) {
    lowest = low;
    highest = high;
  }
}
