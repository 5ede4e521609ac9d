package org.spoluplan.algorithms.register.served;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// "v dojezdové vzdálenosti maximálně 20 km od Teplic a Krupky"
final class Circles {

  private static final Pattern DISTANCE =
      Pattern.compile(
          "(?:\\b(?:do|ve?) (?:dojezdov\\p{L}* )?(?:okruhu|vzdalenosti|dosahu)\\s+)?"
              + "(?:\\b(?:maximalne|max\\.|nejvyse|nejdale|do|cca|asi)\\s+)*"
              + "\\b(\\d{1,3})\\s?(?:km|kilometr\\p{L}*)\\s+"
              + "(?:od|kolem|okolo|z|v okoli)\\s+(?:mest\\p{L}*|obc[ei]\\p{L}*)?\\s*");

  private static final Pattern BETWEEN = Pattern.compile("\\s*(?:,|a|i|nebo|či)?\\s*(?:od\\s+)?");

  private Circles() {}

  static List<Piece.Around> in(Sentence sentence, List<Piece.Area> areas) {
    var all = new ArrayList<Piece.Around>();
    var distance = DISTANCE.matcher(sentence.folded());
    while (distance.find()) {
      var centres = centres(sentence, areas, distance.end());
      if (centres.isEmpty()) continue;
      var span = new Span(distance.start(), centres.getLast().span().to());
      all.add(new Piece.Around(span, Integer.parseInt(distance.group(1)), centres));
    }
    return all;
  }

  private static List<Piece.Area> centres(Sentence sentence, List<Piece.Area> areas, int from) {
    var centres = new ArrayList<Piece.Area>();
    var end = from;
    for (var area : areas) {
      if (area.span().from() < end) continue;
      var between = sentence.text().substring(end, area.span().from());
      if (!BETWEEN.matcher(between).matches()) break;
      centres.add(area);
      end = area.span().to();
    }
    return centres;
  }
}
