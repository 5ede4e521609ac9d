package org.spoluplan.bench;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;

/// Pages of one kind, asked for in turn.
///
/// @param mustHold words that show that it is that page and not an error
record Visited(String name, List<String> paths, String mustHold) {

  /// As people type them: inflected, without diacritics, with a slip, rare and frequent.
  private static final List<String> SEARCHES =
      List.of(
          "odlehčovací služby",
          "nizkoprahovy klub Chrastava",
          "stacionář Tanvald",
          "dluhové poradny",
          "osobni asistence",
          "azylového domu",
          "Pracovní skupina 17",
          "doučovaní v rodinach Semily",
          "komunitni centrum Turnov",
          "krizové pomoci",
          "klbu v Chrastavě",
          "Vrbický");

  private static final int MEETINGS_READ = 200;

  Visited {
    paths = List.copyOf(paths);
  }

  /// The empty page comes first: others are compared with it.
  static List<Visited> pages(int meetings) {
    return List.of(
        new Visited("an empty page (accessibility)", List.of("/pristupnost"), "<main"),
        new Visited("home, signed in", List.of("/"), "<main"),
        new Visited("a meeting", someMeetings(meetings), "id=\"program\""),
        new Visited("list of meetings, first page", List.of("/jednani"), "<main"),
        new Visited("list of meetings, a page far back", List.of("/jednani?strana=150"), "<main"),
        new Visited("search", searches(), "<main"));
  }

  private static List<String> someMeetings(int meetings) {
    return IntStream.range(0, MEETINGS_READ)
        .mapToObj(i -> "/jednani/" + Region.meeting(1 + i * Math.max(1, meetings / MEETINGS_READ)))
        .toList();
  }

  private static List<String> searches() {
    return SEARCHES.stream()
        .map(words -> "/hledani?q=" + URLEncoder.encode(words, StandardCharsets.UTF_8))
        .toList();
  }
}
