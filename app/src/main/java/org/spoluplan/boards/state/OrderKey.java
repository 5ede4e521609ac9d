package org.spoluplan.boards.state;

/// Where a thing stands among others: a fraction between 0 and 1 in base 36. Between any two keys
/// there is always another, so that moving one thing changes no other. Keys compare as texts.
final class OrderKey {

  private static final int BASE = 36;
  private static final String OPEN = "";

  private OrderKey() {}

  static String first() {
    return between(OPEN, OPEN);
  }

  /// @param last empty when nothing stands there yet
  static String after(String last) {
    return between(last, OPEN);
  }

  /// @param low  empty for the beginning
  /// @param high empty for the end
  static String between(String low, String high) {
    if (!low.isEmpty() && !high.isEmpty() && low.compareTo(high) >= 0) {
      throw new IllegalArgumentException(low + " does not stand before " + high);
    }
    var key = new StringBuilder();
    var open = high.isEmpty();
    for (int i = 0; ; i++) {
      int from = i < low.length() ? digit(low.charAt(i)) : 0;
      int to = open ? BASE : digit(high.charAt(i));
      int middle = middle(from, to, open, low.isEmpty());
      if (middle > from) return key.append(Character.forDigit(middle, BASE)).toString();
      key.append(Character.forDigit(from, BASE));
      if (to > from) open = true;
    }
  }

  /// At an open end the next digit is taken, not the one in the middle: things are mostly added
  /// there, and keys stay short.
  private static int middle(int from, int to, boolean openEnd, boolean openBeginning) {
    if (openEnd && !openBeginning) return Math.min(from + 1, to - 1);
    if (openBeginning && !openEnd) return to - 1;
    return (from + to) / 2;
  }

  private static int digit(char letter) {
    return Character.digit(letter, BASE);
  }
}
