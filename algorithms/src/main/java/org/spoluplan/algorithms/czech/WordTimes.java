package org.spoluplan.algorithms.czech;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Hours in words: "od devíti ráno", "v půl dvanácté", "ve dvě odpoledne".
final class WordTimes {

  /// From one to twelve: after "v" and after "od", and in "půl …".
  private static final List<List<String>> HOURS =
      List.of(
          List.of("jednu", "jedne", "jedne"),
          List.of("dve", "dvou", "druhe"),
          List.of("tri", "tri", "treti"),
          List.of("ctyri", "ctyr", "ctvrte"),
          List.of("pet", "peti", "pate"),
          List.of("sest", "sesti", "seste"),
          List.of("sedm", "sedmi", "sedme"),
          List.of("osm", "osmi", "osme"),
          List.of("devet", "deviti", "devate"),
          List.of("deset", "deseti", "desate"),
          List.of("jedenact", "jedenacti", "jedenacte"),
          List.of("dvanact", "dvanacti", "dvanacte"));
  private static final Pattern SAID =
      Pattern.compile(
          "\\b(?:v|ve|od|do|kolem|pred)\\s(?:(?<half>pul)\\s)?(?<hour>[a-z]{3,10})(?<rest>\\s(?:(?:hodin[auy]? )?(?:rano|dopoledne|odpoledne|vecer)|hodin[auy]?|v poledne))?(?=\\s?(?:[.,;)]|$|\\sdo\\s))");

  /// "deset hodin dopoledne"
  private static final Pattern BARE =
      Pattern.compile(
          "(?<!\\b(?:v|ve|od|do|kolem|pred) )\\b(?<hour>[a-z]{3,10})\\s(?<rest>hodin[ay]? (?:rano|dopoledne|odpoledne|vecer))\\b");

  private WordTimes() {}

  static List<TimeMention> in(String folded) {
    var found = new ArrayList<TimeMention>();
    for (var at = SAID.matcher(folded); at.find(); ) {
      var half = at.group("half") != null;
      var hour = hour(at.group("hour"), half);
      if (hour == 0 || (!half && at.group("rest") == null && hour < 7)) continue;
      var rest = at.group("rest") == null ? "" : at.group("rest");
      // nobody meets at half past three in the night
      var afternoon = half && rest.isEmpty() && hour < 7;
      var late = hour < 12 && (rest.contains("odpoledne") || rest.contains("vecer") || afternoon);
      var time = LocalTime.of((hour + (late ? 12 : 0)) % 24, 0);
      found.add(
          new TimeMention(
              half ? at.start("half") : at.start("hour"),
              at.end(),
              half ? time.minusMinutes(30) : time,
              null));
    }
    for (var at = BARE.matcher(folded); at.find(); ) {
      var hour = hour(at.group("hour"), false);
      if (hour == 0) continue;
      var late =
          !at.group("rest").endsWith("dopoledne")
              && !at.group("rest").endsWith("rano")
              && hour < 12;
      found.add(
          new TimeMention(
              at.start("hour"), at.end(), LocalTime.of((hour + (late ? 12 : 0)) % 24, 0), null));
    }
    return found;
  }

  private static int hour(String word, boolean half) {
    for (int i = 0; i < HOURS.size(); i++) {
      var forms = HOURS.get(i);
      if (half ? forms.getLast().equals(word) : forms.subList(0, 2).contains(word)) return i + 1;
    }
    return 0;
  }
}
