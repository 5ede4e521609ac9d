package org.spoluplan.meetings.planning;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.spoluplan.access.Access;
import org.spoluplan.access.Actor;
import org.spoluplan.access.Scoped;
import org.spoluplan.documents.FileAccess;
import org.spoluplan.documents.FileId;
import org.spoluplan.documents.Files;
import org.spoluplan.meetings.AgendaItem;
import org.spoluplan.meetings.AgendaItem.Paper;
import org.spoluplan.meetings.AgendaItem.State;
import org.spoluplan.meetings.Meeting;
import org.springframework.stereotype.Component;

/// Papers of agendas, and who reads them: whoever sees the point.
@Component
class AgendaPapers implements FileAccess {

  private final PaperRegister papers;
  private final AgendaRegister agendas;
  private final MeetingRegister meetings;
  private final Files files;
  private final Access access;

  AgendaPapers(
      PaperRegister papers,
      AgendaRegister agendas,
      MeetingRegister meetings,
      Files files,
      Access access) {
    this.papers = papers;
    this.agendas = agendas;
    this.meetings = meetings;
    this.files = files;
    this.access = access;
  }

  /// Where the point lies: its meeting, and the people who bring or proposed it.
  static Scoped scopes(Meeting meeting, AgendaItem item) {
    var scopes = new HashSet<>(meeting.scopes());
    if (item.owner() != null) scopes.add(item.owner().value());
    if (item.proposedBy() != null) scopes.add(item.proposedBy().value());
    return () -> scopes;
  }

  List<PaperLine> of(AgendaItem item) {
    return item.papers().stream().map(this::line).flatMap(Optional::stream).toList();
  }

  private Optional<PaperLine> line(Paper paper) {
    return files.find(new FileId(paper.file())).map(file -> new PaperLine(paper, file));
  }

  @Override
  public boolean mayRead(Actor actor, FileId file) {
    return papers.itemsOf(file).stream().map(agendas::get).anyMatch(item -> maySee(actor, item));
  }

  private boolean maySee(Actor actor, AgendaItem item) {
    var meeting = meetings.get(item.meeting());
    var open = !item.confidential() && item.state() == State.ACCEPTED;
    var action = open ? PlanningAction.VIEW_MEETING : PlanningAction.PROPOSE_ITEM;
    return access.permits(actor, action, meeting)
        || access.permits(actor, PlanningAction.ADD_PAPER, scopes(meeting, item));
  }
}
