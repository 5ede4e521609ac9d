package org.spoluplan.meetings.minutes;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Every "Závěr" of an item comes back in the list at the end, perhaps in other words: enough of
/// its words must be there.
final class ConclusionCheck {

  private static final Pattern HEADING =
      Pattern.compile("[#>* \\t]*+závěr(?!\\p{L})(?: \\([^()]*+\\))?[* ]*+:?[* ]*+(.*)", flags());

  private static final Pattern FINAL_LIST =
      Pattern.compile("(?:#++|\\d{1,2}[./)])[\\d./) ]*+závěry:?\\s*", flags());

  private static final double ENOUGH = 0.5;

  private ConclusionCheck() {}

  private static int flags() {
    return Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
  }

  static List<MinutesWarning> of(String text) {
    var lines = TextLine.of(text);
    var list = lines.size() - 1;
    while (list >= 0 && !FINAL_LIST.matcher(lines.get(list).text()).matches()) list--;
    if (list < 0) return List.of();
    var repeated = items(lines.subList(list + 1, lines.size()));
    var warnings = new ArrayList<MinutesWarning>();
    for (var i = 0; i < list; i++) {
      var conclusion = conclusion(lines, i);
      if (conclusion == null) continue;
      var stems = Stems.of(conclusion.text());
      if (repeated.stream().anyMatch(item -> same(stems, item))) continue;
      warnings.add(
          MinutesWarning.quoting(
              MinutesWarning.Kind.CONCLUSION_MISSING, conclusion.text(), conclusion.at()));
    }
    return warnings;
  }

  private static List<Set<String>> items(List<TextLine> lines) {
    return lines.stream()
        .takeWhile(line -> !line.text().startsWith("#"))
        .map(line -> Stems.of(line.text()))
        .toList();
  }

  /// "Závěr: …", or "Závěr" with the conclusion on the next line.
  private static @Nullable TextLine conclusion(List<TextLine> lines, int at) {
    var line = lines.get(at);
    var heading = HEADING.matcher(line.text());
    if (!heading.matches()) return null;
    if (!heading.group(1).isBlank()) return line.part(heading.start(1));
    var next = at + 1 < lines.size() ? lines.get(at + 1) : null;
    return next == null || next.text().isBlank() ? null : next.part(0);
  }

  /// The list may be shorter than the conclusion, or longer.
  private static boolean same(Set<String> conclusion, Set<String> item) {
    if (conclusion.isEmpty() || item.isEmpty()) return false;
    var common = conclusion.stream().filter(item::contains).count();
    return common >= ENOUGH * Math.min(conclusion.size(), item.size());
  }
}
