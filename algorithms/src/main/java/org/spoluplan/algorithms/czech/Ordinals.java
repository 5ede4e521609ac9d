package org.spoluplan.algorithms.czech;

import java.util.List;
import java.util.regex.Pattern;

/// Ordinal numbers in words: "druhého jednání".
public final class Ordinals {

  /// Stems from the first to the thirtieth; endings are free.
  private static final List<String> STEMS =
      List.of(
          "prvni",
          "druh",
          "treti",
          "ctvrt",
          "pat",
          "sest",
          "sedm",
          "osm",
          "devat",
          "desat",
          "jedenact",
          "dvanact",
          "trinact",
          "ctrnact",
          "patnact",
          "sestnact",
          "sedmnact",
          "osmnact",
          "devatenact",
          "dvacat");
  private static final Pattern ENDING =
      Pattern.compile("(?:ho|mu|m|eho|emu|em|ym|ych|ymi|e|y|a|ou|iho|imu|im|i)?");

  private Ordinals() {}

  /// @return 0 when the word is none
  public static int of(String word) {
    var folded = Fold.of(word);
    for (int i = 0; i < STEMS.size(); i++) {
      var stem = STEMS.get(i);
      if (folded.startsWith(stem) && ENDING.matcher(folded.substring(stem.length())).matches())
        return i + 1;
    }
    return 0;
  }
}
