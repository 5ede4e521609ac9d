package org.spoluplan.network.register;

import org.jspecify.annotations.Nullable;
import org.spoluplan.network.register.Remarks.Odd;

/// Texts are as long as people may type them here.
final class Texts {

  static final int LINE = 300;
  static final int TEXT = 4000;

  private Texts() {}

  static @Nullable String cut(@Nullable String text, int most, String where, Remarks remarks) {
    if (text == null || text.isBlank()) return null;
    var stripped = text.strip();
    if (stripped.length() <= most) return stripped;
    remarks.add(Odd.TEXT_CUT, where, String.valueOf(stripped.length()), String.valueOf(most));
    return stripped.substring(0, most - 1).strip() + "…";
  }
}
