package org.spoluplan.algorithms.finding;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/// Places of the country and the judged questions, as tests use them.
final class Measured {

  static final String HOME = "CZ051";
  static final Path FILES = Path.of("src/test/resources/finding");
  private static final Path TERRITORY = Path.of("../app/src/main/resources/territory");

  static final List<KnownPlace> TOWNS = towns();
  static final Places PLACES = Places.of(TOWNS);

  private Measured() {}

  static Catalogue catalogue() {
    return catalogue("own-");
  }

  /// @param set "own-" for the small one of 98 entries, "" for the large one
  static Catalogue catalogue(String set) {
    return Catalogue.of(
        CatalogueJson.read(text(FILES.resolve(set + "catalogue.json")), TOWNS),
        Thesaurus.shipped(),
        PLACES);
  }

  /// @param half "built", "held", or "more-built" and "more-held": every other line of one file
  static List<FindingEvaluation.Asked> asked(String set, String half) {
    var parts = half.split("-");
    var judged = JudgedQuestions.read(lines(FILES.resolve(set + "queries-" + parts[0] + ".csv")));
    if (parts.length == 1) return FindingEvaluation.of(catalogue(set), judged, HOME);
    int first = parts[1].equals("built") ? 0 : 1;
    var every = IntStream.range(0, judged.size()).filter(i -> i % 2 == first).mapToObj(judged::get);
    return FindingEvaluation.of(catalogue(set), every.toList(), HOME);
  }

  private static List<KnownPlace> towns() {
    var people = population();
    var areas = new HashMap<String, String>();
    for (var line : lines(TERRITORY.resolve("areas.csv"))) {
      var cells = Csv.cells(line, ',');
      areas.put(cells.get(0) + cells.get(1), cells.get(3));
    }
    var all = new ArrayList<KnownPlace>();
    for (var line : lines(TERRITORY.resolve("municipalities.csv"))) {
      var cells = Csv.cells(line, ',');
      if (cells.getFirst().equals("code")) continue;
      var orp = areas.getOrDefault("pou" + cells.get(2), "");
      all.add(
          new KnownPlace(
              cells.get(0),
              cells.get(1),
              orp,
              areas.getOrDefault("orp" + orp, ""),
              Integer.parseInt(cells.get(5)),
              Integer.parseInt(cells.get(6)),
              people.getOrDefault(cells.get(0), 0)));
    }
    return all;
  }

  private static Map<String, Integer> population() {
    var all = new HashMap<String, Integer>();
    for (var line : lines(TERRITORY.resolve("population-2020-12-31.csv"))) {
      var cells = Csv.cells(line, ',');
      if (cells.getFirst().equals("code")) continue;
      for (var band : cells.subList(2, cells.size()))
        all.merge(cells.getFirst(), Integer.parseInt(band), Integer::sum);
    }
    return all;
  }

  static List<String> lines(Path file) {
    return text(file).lines().toList();
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
