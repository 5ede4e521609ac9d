package org.spoluplan.algorithms.minutes;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.spoluplan.algorithms.minutes.ExtractionWarning.Code;

/// Holds what was read against itself. Contradictions are told with both places; nothing is
/// repaired.
final class Checks {

  private Checks() {}

  static List<ExtractionWarning> of(Minutes minutes, ExtractedMinutes draft) {
    var warnings = new ArrayList<ExtractionWarning>();
    warnings.addAll(IdentifierChecks.of(minutes.source()));
    warnings.addAll(TextChecks.of(minutes));
    warnings.addAll(PeopleChecks.of(minutes, draft));
    points(minutes, draft, warnings);
    return warnings;
  }

  /// Numbers of points in the text that the agenda does not know, from its last one on.
  private static void points(
      Minutes minutes, ExtractedMinutes draft, List<ExtractionWarning> warnings) {
    var agenda = draft.agenda();
    if (agenda == null || agenda.isEmpty()) return;
    var odd = new ArrayList<Span>();
    var seen = new TreeSet<Integer>();
    for (var line : minutes.lines()) {
      if (!line.is(Line.Kind.POINT)) continue;
      seen.add(line.marker().number());
      if (line.marker().number() > agenda.size()) odd.add(line.whole().span());
    }
    if (!odd.isEmpty())
      warnings.add(
          new ExtractionWarning(
              Code.AGENDA_MISMATCH, List.of(String.valueOf(agenda.size()), numbers(seen)), odd));
  }

  private static String numbers(Set<Integer> numbers) {
    return numbers.stream().map(String::valueOf).collect(Collectors.joining(", "));
  }
}
