package org.spoluplan.algorithms.minutes;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// What was voted about: said before the numbers, or in the lines above.
final class VoteSubjects {

  private static final int LINES_AROUND = 3;
  private static final Pattern LABEL_BEFORE =
      Pattern.compile("\\s*(?:zaver|navrh(?: usneseni| zaveru)?|usneseni|stanovisko)\\s?:\\s*");
  private static final Pattern LABEL_BEHIND =
      Pattern.compile("(?:vysledek )?(?:hlasovani|hlasovalo|hlasovali|hlasy)\\s?[:(|]?\\s*$");

  private final List<Line> lines;
  private final List<Segment> agendas;

  VoteSubjects(Minutes minutes) {
    this.lines = minutes.lines();
    this.agendas = minutes.of(Section.AGENDA).toList();
  }

  /// @param i      the line in which the numbers begin
  /// @param before what stands in it before them
  @Nullable Found<String> of(int i, Text before) {
    var said = trimmed(before);
    if (said.length() > 12) return said.found(said.chars(), 0.8);
    for (int back = 1; back <= LINES_AROUND && i - back >= 0; back++) {
      var line = lines.get(i - back);
      var agenda = agendaOf(line);
      if (agenda != null) return agenda;
      var above = trimmed(line.text());
      if (above.length() <= 5
          || (VoteResults.RESULT.matcher(line.folded()).lookingAt() && above.length() < 20)
          || !VoteCounts.in(line.whole()).isEmpty()) continue;
      var last = Sentences.of(above).getLast().strip(" .:,;");
      return last.length() > 12 ? last.found(last.chars(), 0.75) : above.found(above.chars(), 0.7);
    }
    return null;
  }

  /// A vote right behind an agenda is about the agenda.
  private @Nullable Found<String> agendaOf(Line line) {
    return agendas.stream()
        .filter(segment -> segment.lines().contains(line))
        .findFirst()
        .map(segment -> segment.heading().text().strip(" :"))
        .map(text -> text.found(text.chars(), 0.7))
        .orElse(null);
  }

  /// Without "Návrh usnesení:" before it and "Hlasování:" behind.
  private static Text trimmed(Text text) {
    var before = LABEL_BEFORE.matcher(text.folded());
    var from = before.lookingAt() ? before.end() : 0;
    var behind = LABEL_BEHIND.matcher(text.folded());
    var to = behind.find() && behind.start() >= from ? behind.start() : text.length();
    return text.sub(from, to).strip(" \t:.,(–-|");
  }
}
