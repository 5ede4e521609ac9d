package org.spoluplan.meetings.conclusions;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.spoluplan.meetings.AgendaItem;
import org.spoluplan.meetings.Conclusion;
import org.spoluplan.meetings.Meeting;
import org.spoluplan.meetings.MeetingVotes;
import org.spoluplan.meetings.Mention;
import org.spoluplan.meetings.ReportedDecision;
import org.spoluplan.page.Option;

/// What a meeting left behind, as one reader may see it.
///
/// @param adopted motions that could become conclusions
/// @param records whether this reader writes it down
/// @param closed  the minutes say it; only their next edition says it otherwise
record ConclusionsView(
    Meeting meeting,
    List<Line> lines,
    List<ReportedDecision> reported,
    List<Mention> mentions,
    List<AgendaItem> agenda,
    List<MeetingVotes.Vote> adopted,
    boolean records,
    boolean closed) {

  /// @param item "2. Nízkoprahové zařízení", the point it belongs to
  record Line(Conclusion conclusion, @Nullable String item) {

    String id() {
      return "zaver-" + conclusion.id().value();
    }

    String address() {
      return "/jednani/" + conclusion.meeting().value() + "/zavery/" + conclusion.id().value();
    }

    String thread() {
      return "/nit/conclusion/" + conclusion.id().value();
    }

    String newTask() {
      return "/jednani/"
          + conclusion.meeting().value()
          + "/ukoly/novy?zaver="
          + conclusion.id().value();
    }

    boolean mayGoIntoPlan() {
      return conclusion.kind() != Conclusion.Kind.INTO_PLAN;
    }
  }

  static ConclusionsView of(
      Meeting meeting,
      List<Conclusion> conclusions,
      List<ReportedDecision> reported,
      List<Mention> mentions,
      List<AgendaItem> agenda,
      List<MeetingVotes.Vote> adopted,
      boolean records,
      boolean closed) {
    var titles = agenda.stream().collect(Collectors.toMap(AgendaItem::id, AgendaItem::heading));
    var lines =
        conclusions.stream()
            .map(
                conclusion ->
                    new Line(
                        conclusion,
                        conclusion.item() == null ? null : titles.get(conclusion.item())))
            .toList();
    return new ConclusionsView(
        meeting, lines, reported, mentions, agenda, adopted, records, closed);
  }

  boolean isEmpty() {
    return lines.isEmpty() && reported.isEmpty() && mentions.isEmpty();
  }

  Map<Mention.Kind, List<Mention>> mentionsByKind() {
    return mentions.stream()
        .collect(Collectors.groupingBy(Mention::kind, java.util.TreeMap::new, Collectors.toList()));
  }

  List<Option> items() {
    return agenda.stream()
        .map(item -> new Option(item.id().value().toString(), item.heading()))
        .toList();
  }

  /// Whether this reader can still change what it says.
  boolean changes() {
    return records && !closed;
  }

  String path() {
    return meeting.path() + "/zavery";
  }
}
