package org.spoluplan.meetings.minutes;

import static org.spoluplan.meetings.minutes.Wording.say;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.spoluplan.meetings.minutes.MinutesDraft.NextMeeting;
import org.spoluplan.meetings.minutes.MinutesDraft.Official;
import org.spoluplan.meetings.minutes.MinutesDraft.Project;

/// The first text of minutes, in the markup of [org.spoluplan.documents.Markup], in the order and
/// words that minutes of working groups have. What nobody noted is left out; what was noted as
/// nothing is said ("Omluveni: nikdo").
final class MinutesText {

  private final Lines lines = new Lines();
  private final MinutesDraft draft;

  private MinutesText(MinutesDraft draft) {
    this.draft = draft;
  }

  static String of(MinutesDraft draft) {
    return new MinutesText(draft).write();
  }

  private String write() {
    HeadLines.write(draft, lines);
    AttendanceLines.write(draft.attendance(), lines);
    agenda();
    course();
    beside();
    ConclusionList.write(draft, lines);
    TaskTables.write(draft, lines);
    lines.add(next(draft.next()));
    annexes();
    signatures();
    draft.projects().forEach(project -> lines.add(project(project)));
    if (draft.footer() != null) lines.add(org.spoluplan.documents.Markup.embed(draft.footer()));
    return lines + "\n";
  }

  private void agenda() {
    if (draft.items().isEmpty()) return;
    lines.add("## " + say("agenda"));
    lines.addList(
        draft.items().stream().map(MinutesText::agendaLine).toList(),
        draft.items().stream().map(ItemDraft::confidential).toList());
  }

  /// Confidential parts are named where they were talked about; here they would break the list.
  private static String agendaLine(ItemDraft item) {
    var line = new StringBuilder(item.number() + ". " + Lines.typed(item.title()));
    var indent = " ".repeat(line.indexOf(" ") + 1);
    for (var part : item.parts()) {
      if (part.confidential() && !item.confidential()) continue;
      line.append('\n').append(indent).append("- ").append(Lines.typed(part.title()));
    }
    return line.toString();
  }

  /// Votes in writing and what else belongs to no item.
  private void beside() {
    draft.beside().reported().forEach(decision -> lines.add(ItemSection.reported(decision)));
    if (draft.beside().motions().isEmpty()) return;
    lines.add("## " + say("votes"));
    draft.beside().motions().forEach(motion -> lines.add(VoteLines.of(motion)));
  }

  private void course() {
    if (draft.items().isEmpty()) return;
    lines.add("## " + say("course"));
    draft.items().forEach(item -> lines.add(ItemSection.of(item), item.confidential()));
  }

  private static @Nullable String next(@Nullable NextMeeting next) {
    if (next == null) return null;
    var day = Wording.DATES.full(next.day());
    var parts = new ArrayList<String>();
    parts.add(next.time() == null ? day : say("next.at", day, Wording.DATES.time(next.time())));
    if (next.place() != null) parts.add(Lines.typed(next.place()));
    var line = String.join(", ", parts);
    if (next.provisional()) line += " (" + say("next.provisional") + ")";
    if (next.topic() != null) line += ". " + say("next.topic", Lines.typed(next.topic()));
    return Lines.fact(say("next"), line);
  }

  private void annexes() {
    if (draft.annexes().isEmpty()) return;
    lines.add("## " + say("annexes"));
    var numbered =
        IntStream.range(0, draft.annexes().size())
            .mapToObj(i -> (i + 1) + ". " + Lines.typed(draft.annexes().get(i)))
            .toList();
    lines.add(String.join("\n", numbered));
  }

  private void signatures() {
    var takers = takers(draft.officials());
    lines.addLines(
        java.util.Arrays.asList(
            takers.isEmpty() ? null : takers,
            Lines.fact(
                say("written"),
                draft.writtenOn() == null ? null : Wording.DATES.plain(draft.writtenOn()))));
  }

  static @Nullable String chair(MinutesDraft.Officials officials) {
    var chair = officials.chair();
    return chair == null ? null : Lines.fact(say("head.chair"), Lines.typed(chair));
  }

  /// Who wrote and who verifies; empty when nobody is named.
  static String takers(MinutesDraft.Officials officials) {
    return Lines.joined(
        java.util.Arrays.asList(
            officials("taken", officials.minuteTakers()),
            officials("verified", officials.verifiers())));
  }

  private static @Nullable String officials(String family, List<Official> officials) {
    if (officials.isEmpty()) return null;
    var label = PersonWords.label(family, officials.stream().map(Official::name).toList());
    var names = officials.stream().map(MinutesText::official).toList();
    return Lines.fact(label, String.join("\n", names));
  }

  private static String official(Official official) {
    var name = Lines.typed(official.name());
    return official.office() == null ? name : name + ", " + Lines.typed(official.office());
  }

  private static @Nullable String project(Project project) {
    var parts = new ArrayList<String>();
    parts.add(Lines.typed(project.name()));
    if (project.reference() != null)
      parts.add(say("project.reference", Lines.typed(project.reference())));
    if (project.period() != null) parts.add(say("project.period", Lines.typed(project.period())));
    return Lines.fact(say("project"), String.join(", ", parts));
  }
}
