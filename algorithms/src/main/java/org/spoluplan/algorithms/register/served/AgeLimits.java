package org.spoluplan.algorithms.register.served;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// "ve věku od 13 do 26 let", "od 18 let", "nad 80 let"
final class AgeLimits {

  private static final String YEARS = "\\s*(?:let|roku)\\b(?:\\s+veku)?";

  private static final Pattern AGE =
      Pattern.compile(
          "(?<aged>\\b(?:ve )?vek\\p{L}* )?(?:"
              + "\\bod (?<a>\\d{1,3})(?:\\s*(?:let|roku))? do (?<b>\\d{1,3})"
              + YEARS
              + "|\\b(?<c>\\d{1,3})\\s?(?:-|–|az)\\s?(?<d>\\d{1,3})"
              + YEARS
              + "|\\bod (?<e>\\d{1,3})"
              + YEARS
              + "|\\bstars\\p{L}* (?:nez )?(?<f>\\d{1,3})"
              + YEARS
              + "|\\bnad (?<g>\\d{1,3})"
              + YEARS
              + "|\\b(?:do|mlads\\p{L}*) (?:nez )?(?<h>\\d{1,3})"
              + YEARS
              + ")");

  private static final int OLDEST = 120;

  /// "pobyt do 1 roku" is no age: somebody must be meant, or the age be named.
  private static final Pattern SOMEBODY =
      Pattern.compile(
          "(?:det|dit|mlade|osob|klient|uzivatel|lid|senior|zen|muz|divk|chlap)\\p{L}*\\s*$");

  private static final Pattern CHILDREN_BEHIND =
      Pattern.compile("\\s*(?:veku )?(?:deti|ditete)\\b");
  private static final Pattern CHILDREN_BEFORE =
      Pattern.compile("(?:rodin|rodic|mat[ek]|osob)[^.;]*\\b(?:det|dit)\\p{L}*\\s*$");

  private static final Pattern FORM = Pattern.compile("\\b(ambulantn|teren|pobytov)");

  private AgeLimits() {}

  static List<Piece.Ages> in(Sentence sentence) {
    var all = new ArrayList<Piece.Ages>();
    var found = AGE.matcher(sentence.folded());
    while (found.find()) {
      var from = from(found);
      var to = number(found, "b", "d", "h");
      if (isAge(found, from, to, sentence)) all.add(ages(sentence, found, from, to));
    }
    return all;
  }

  private static Piece.Ages ages(
      Sentence sentence, Matcher found, @Nullable Integer from, @Nullable Integer to) {
    var before = sentence.clauseBefore(found.start());
    var children =
        CHILDREN_BEHIND.matcher(sentence.folded()).region(found.end(), sentence.folded().length());
    var ofChildren =
        children.lookingAt() || (from == null && CHILDREN_BEFORE.matcher(before).find());
    var span = new Span(found.start(), found.end());
    return new Piece.Ages(span, from, to, ofChildren, form(before));
  }

  private static @Nullable Integer from(Matcher found) {
    var over = number(found, "g");
    if (over != null) return over + 1;
    return number(found, "a", "c", "e", "f");
  }

  private static boolean isAge(
      Matcher found, @Nullable Integer from, @Nullable Integer to, Sentence sentence) {
    if (from != null && from > OLDEST) return false;
    if (to != null && (to > OLDEST || (from != null && from > to))) return false;
    return from != null
        || found.group("aged") != null
        || found.group().endsWith("veku")
        || SOMEBODY.matcher(sentence.clauseBefore(found.start())).find();
  }

  private static @Nullable Integer number(Matcher found, String... groups) {
    for (var group : groups) {
      var digits = found.group(group);
      if (digits != null) return Integer.valueOf(digits);
    }
    return null;
  }

  /// The form named last before it in the same clause.
  private static @Nullable String form(String before) {
    var mention = FORM.matcher(before);
    String code = null;
    while (mention.find())
      code =
          switch (mention.group(1)) {
            case "ambulantn" -> "FormaSocialniSluzby/amb";
            case "teren" -> "FormaSocialniSluzby/ter";
            default -> "FormaSocialniSluzby/pob";
          };
    return code;
  }
}
