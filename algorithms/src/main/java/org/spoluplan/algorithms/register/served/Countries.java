package org.spoluplan.algorithms.register.served;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// "na území celé České republiky", "celorepublikově"
final class Countries {

  private static final Pattern WHOLE =
      Pattern.compile(
          "\\b(?:(?:na )?(?:cel\\p{L}* )?uzemi |v )(?:cel\\p{L}* )?(?:ceske republi\\p{L}*|cr\\b)"
              + "|\\bcel\\p{L}* (?:cesk\\p{L}* republi\\p{L}*|cr\\b)"
              + "|\\bcelorepublikov\\p{L}*|\\bcelostatn\\p{L}*");

  private static final NamedPlace CZECHIA =
      new NamedPlace(PlaceKind.COUNTRY, "CZ", "Česká republika", null);

  private Countries() {}

  static List<Piece.Area> in(Sentence sentence) {
    var all = new ArrayList<Piece.Area>();
    var found = WHOLE.matcher(sentence.folded());
    while (found.find())
      all.add(
          new Piece.Area(
              new Span(found.start(), found.end()),
              PlaceKind.COUNTRY,
              CZECHIA.name(),
              List.of(CZECHIA),
              false));
    return all;
  }
}
