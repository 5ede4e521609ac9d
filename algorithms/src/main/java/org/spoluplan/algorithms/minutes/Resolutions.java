package org.spoluplan.algorithms.minutes;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Resolutions in parts: "I. bere na vědomí", "II. doporučuje", "III. ukládá", each with its list
/// below.
final class Resolutions {

  private static final Pattern HEAD =
      Pattern.compile(
          "(?:(?:\\p{L}+ ){1,4})?(?<verb>(?:ne)?(?:bere na vedomi|doporucuje|schvaluje|souhlasi(?: s)?|uklada|poveruje|zada|pozaduje|konstatuje|stanovi|stanovuje|vyzyva|podporuje|jmenuje|voli|projednala))\\s?:?");
  private static final Pattern ORDER = Pattern.compile("uklada|poveruje");

  private Resolutions() {}

  /// The verb of a line that is nothing else.
  static @Nullable Text verb(Line line) {
    var head = HEAD.matcher(line.folded());
    if (!head.matches()) return null;
    return line.text().sub(head.start("verb"), head.end("verb"));
  }

  /// What follows is for somebody to do.
  static boolean isOrder(Text verb) {
    return ORDER.matcher(verb.folded()).find();
  }
}
