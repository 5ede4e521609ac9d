package org.spoluplan.meetings.planning;

import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.spoluplan.meetings.AgendaItem;
import org.spoluplan.meetings.AgendaItem.State;
import org.spoluplan.meetings.AgendaTimes;
import org.spoluplan.meetings.Meeting;
import org.spoluplan.meetings.MinutesApprovals.Approval;
import org.spoluplan.page.Html;

/// The agenda as a page shows it.
record AgendaView(Meeting meeting, List<Line> lines) {

  /// @param owner    who brings the point
  /// @param approval whose minutes the point approves
  /// @param parts    what other parts of the house say of it
  /// @param adds     whether the reader may add papers
  record Line(
      AgendaItem item,
      @Nullable String owner,
      List<PaperLine> papers,
      @Nullable Approval approval,
      List<Html.Template> parts,
      boolean adds) {

    Line {
      papers = List.copyOf(papers);
      parts = List.copyOf(parts);
    }

    String path() {
      return "/program/" + item.id().value();
    }
  }

  /// @param startsAt when the point comes to its turn, if all before it keep their time
  record Timed(Line line, @Nullable LocalTime startsAt) {}

  List<Timed> accepted() {
    var accepted = in(State.ACCEPTED);
    var times = AgendaTimes.of(meeting, accepted.stream().map(Line::item).toList());
    return accepted.stream()
        .map(line -> new Timed(line, times.begin(line.item().id()).orElse(null)))
        .toList();
  }

  List<Line> proposed() {
    return in(State.PROPOSED);
  }

  List<Line> declined() {
    return in(State.DECLINED);
  }

  private List<Line> in(State state) {
    return lines.stream().filter(line -> line.item().state() == state).toList();
  }
}
