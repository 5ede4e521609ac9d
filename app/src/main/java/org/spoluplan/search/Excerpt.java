package org.spoluplan.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// A part of a text around the words somebody looks for, cut into marked and plain pieces.
record Excerpt(List<Piece> pieces) {

  private static final int BEFORE = 60;
  private static final int LONGEST = 220;

  /// @param marked whether it is one of the words looked for
  record Piece(String text, boolean marked) {}

  Excerpt {
    pieces = List.copyOf(pieces);
  }

  boolean isEmpty() {
    return pieces.isEmpty();
  }

  /// The whole text with its words marked.
  static Excerpt whole(String text, Query query) {
    return new Excerpt(pieces(text, 0, text.length(), spots(text, query)));
  }

  /// The part with the first of the words, or the beginning when none is there.
  static Excerpt around(String text, Query query) {
    var spots = spots(text, query);
    var from = spots.isEmpty() ? 0 : atWord(text, Math.max(0, spots.getFirst().from() - BEFORE));
    var to = text.length() - from <= LONGEST ? text.length() : atWord(text, from + LONGEST);
    var inside = spots.stream().filter(spot -> spot.from() >= from && spot.to() <= to).toList();
    var pieces = new ArrayList<>(pieces(text, from, to, inside));
    if (from > 0) pieces.addFirst(new Piece("… ", false));
    if (to < text.length()) pieces.add(new Piece(" …", false));
    return new Excerpt(pieces);
  }

  private record Spot(int from, int to) {}

  private static List<Spot> spots(String text, Query query) {
    Set<String> stems = query.stems();
    var spots = new ArrayList<Spot>();
    for (var word : CzechWords.of(text)) {
      if (word.stems().stream().anyMatch(stems::contains)
          || word.plain().startsWith(query.unfinished())) {
        spots.add(new Spot(word.start(), word.end()));
      }
    }
    return spots;
  }

  /// Back to the nearest space, so that no word is cut.
  private static int atWord(String text, int position) {
    var space = text.lastIndexOf(' ', position);
    return space < 0 ? 0 : space + 1;
  }

  private static List<Piece> pieces(String text, int from, int to, List<Spot> spots) {
    var pieces = new ArrayList<Piece>();
    var at = from;
    for (var spot : spots) {
      if (spot.from() > at) pieces.add(new Piece(text.substring(at, spot.from()), false));
      pieces.add(new Piece(text.substring(spot.from(), spot.to()), true));
      at = spot.to();
    }
    if (at < to) pieces.add(new Piece(text.substring(at, to), false));
    return pieces;
  }
}
