package org.spoluplan.meetings.imports;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.spoluplan.algorithms.czech.Fold;

/// Beginnings of words that tell what a text is about, from a file beside this class. Marks over
/// letters and case make no difference. The stem that stands first in the text decides; of two that
/// begin at one place, the one that stands first in the file.
final class Stems {

  /// What a conclusion does: codes of [org.spoluplan.meetings.Conclusion.Kind].
  static final Stems CONCLUSIONS = of("conclusion-kinds.csv");

  /// Which body decided what was only reported.
  static final Stems DECIDING = of("deciding-bodies.csv");

  /// What kind of body bears a name: codes of `meetings.body_type`.
  static final Stems BODY_TYPES = of("body-types.csv");

  /// What somebody is in a body, by the words beside the name.
  static final Stems FUNCTIONS = of("functions.csv");

  private final Map<String, String> meanings;

  private Stems(Map<String, String> meanings) {
    this.meanings = meanings;
  }

  Optional<String> meaning(String text) {
    var folded = Fold.of(text);
    var first = Integer.MAX_VALUE;
    Optional<String> meaning = Optional.empty();
    for (var stem : meanings.entrySet()) {
      var at = folded.indexOf(stem.getKey());
      if (at < 0 || at >= first) continue;
      first = at;
      meaning = Optional.of(stem.getValue());
    }
    return meaning;
  }

  private static Stems of(String file) {
    var meanings = new LinkedHashMap<String, String>();
    for (var line : WordFile.lines(file).stream().skip(1).toList()) {
      var cells = line.split(";", -1);
      meanings.putIfAbsent(Fold.of(cells[0]), cells[1]);
    }
    return new Stems(meanings);
  }
}
