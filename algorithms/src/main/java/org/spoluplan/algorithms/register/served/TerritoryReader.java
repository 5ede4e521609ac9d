package org.spoluplan.algorithms.register.served;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Puts together what the single readers find.
final class TerritoryReader {

  /// Notes are a few hundred characters; what stands behind this stays text.
  private static final int LONGEST = 8_000;

  private TerritoryReader() {}

  static ServedTerritory read(String text, PlaceLookup lookup) {
    var sentence = new Sentence(text.length() > LONGEST ? text.substring(0, LONGEST) : text);
    var areas = Neighbours.first(new AreaReader(sentence, lookup).all());
    var found = new ArrayList<Piece>();
    addFree(found, Circles.in(sentence, areas));
    addFree(found, areas);
    addFree(found, Countries.in(sentence));
    addFree(found, AgeLimits.in(sentence));
    addFree(found, SexLimits.in(sentence));
    found.sort(Comparator.comparingInt(piece -> piece.span().from()));
    return new ServedTerritory(text, covering(text, found));
  }

  /// What was found earlier counts.
  private static void addFree(List<Piece> found, List<? extends Piece> more) {
    for (var piece : more)
      if (found.stream().noneMatch(other -> other.span().overlaps(piece.span()))) found.add(piece);
  }

  private static List<Piece> covering(String text, List<Piece> found) {
    var all = new ArrayList<Piece>();
    var end = 0;
    for (var piece : found) {
      if (piece.span().from() > end) all.add(new Piece.Plain(new Span(end, piece.span().from())));
      all.add(piece);
      end = piece.span().to();
    }
    if (end < text.length()) all.add(new Piece.Plain(new Span(end, text.length())));
    return all;
  }
}
