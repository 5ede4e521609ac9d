package org.spoluplan.algorithms.minutes;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.regex.Pattern;
import org.spoluplan.algorithms.czech.Fold;

/// Projects that are named: in quotes behind the word, or under a label.
final class Projects {

  private static final Pattern QUOTED =
      Pattern.compile(
          "(?iu)\\bprojekt(?:u|em|y|ů|ech|ům)?\\b[^„\"“.]{0,40}[„\"“](?<name>[^“”\"„]{3,120})[“”\"]");
  private static final Pattern LABELLED =
      Pattern.compile("^(?:[Pp]rojekt|[Nn]ázev projektu)\\s?:\\s*(?<name>.{3,150})$");

  private Projects() {}

  static List<Found<String>> in(Minutes minutes) {
    var found = new LinkedHashMap<String, Found<String>>();
    for (var line : minutes.lines()) {
      for (var pattern : List.of(QUOTED, LABELLED)) {
        for (var at = pattern.matcher(line.whole().chars()); at.find(); ) {
          var name = line.whole().sub(at.start("name"), at.end("name")).strip(" ,.");
          found.putIfAbsent(Fold.of(name.chars()), name.found(name.chars(), 0.8));
        }
      }
    }
    return new ArrayList<>(found.values());
  }
}
