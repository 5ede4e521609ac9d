package org.spoluplan.meetings.imports;

import org.jspecify.annotations.Nullable;

/// Texts that must fit. The whole always stands in the source beside them.
final class Shortened {

  private Shortened() {}

  static @Nullable String to(int longest, @Nullable String text) {
    return text == null || text.isBlank() ? null : fitting(longest, text);
  }

  static String fitting(int longest, String text) {
    var stripped = text.strip();
    if (stripped.length() <= longest) return stripped;
    var end = longest - 1;
    if (Character.isHighSurrogate(stripped.charAt(end - 1))) end--;
    return stripped.substring(0, end) + "…";
  }
}
