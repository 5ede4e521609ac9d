package org.spoluplan.boards.running;

import java.security.SecureRandom;
import java.util.Locale;

/// What participants type to join: five letters and digits that are not mistaken for each other
/// when they are read aloud or from a wall.
final class BoardCode {

  private static final String LETTERS = "ABCDEFGHJKLMNPRSTUVXYZ23456789";
  private static final int LENGTH = 5;
  private static final SecureRandom RANDOM = new SecureRandom();

  private BoardCode() {}

  static String random() {
    var code = new StringBuilder();
    for (int i = 0; i < LENGTH; i++) code.append(LETTERS.charAt(RANDOM.nextInt(LETTERS.length())));
    return code.toString();
  }

  /// As people type it: in small letters, with spaces or dashes.
  static String typed(String text) {
    return text.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "");
  }
}
