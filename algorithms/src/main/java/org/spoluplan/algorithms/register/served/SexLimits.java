package org.spoluplan.algorithms.register.served;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// "pouze mužům", "výhradně pro ženy"
final class SexLimits {

  private static final Pattern ONLY =
      Pattern.compile(
          "\\b(?<!ne)(?:pouze|jen|jenom|vyhradne|vylucne) (?:pro )?"
              + "(?:dospel\\p{L}* )?(?:(muz(?:i|e|u|um|ich)?|chlapc\\p{L}*)|(zen\\p{L}{0,3}|div(?:ky|kam|ek)))\\b"
              + "(?!\\s+(?:a|i|nebo|ci) (?:\\p{L}+ )?(?:zen|muz|div|chlap|det))");

  private SexLimits() {}

  static List<Piece.OnlySex> in(Sentence sentence) {
    var all = new ArrayList<Piece.OnlySex>();
    var found = ONLY.matcher(sentence.folded());
    while (found.find()) {
      var sex = found.group(1) == null ? Piece.Sex.WOMEN : Piece.Sex.MEN;
      all.add(new Piece.OnlySex(new Span(found.start(), found.end()), sex));
    }
    return all;
  }
}
