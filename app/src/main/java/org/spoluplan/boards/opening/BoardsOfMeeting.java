package org.spoluplan.boards.opening;

import java.util.Optional;
import org.spoluplan.boards.BoardAction;
import org.spoluplan.boards.running.BoardRegister;
import org.spoluplan.meetings.LiveLook;
import org.spoluplan.meetings.LivePart;
import org.spoluplan.meetings.Meeting;
import org.spoluplan.meetings.MeetingPanel;
import org.spoluplan.page.Html;
import org.spoluplan.page.Page;
import org.springframework.stereotype.Component;

/// Boards of a meeting, on its page and while it is held.
@Component
class BoardsOfMeeting implements MeetingPanel, LivePart {

  private static final int AFTER_COURSE = 55;

  private final BoardRegister boards;

  BoardsOfMeeting(BoardRegister boards) {
    this.boards = boards;
  }

  @Override
  public String name() {
    return "nastenky";
  }

  @Override
  public int position() {
    return AFTER_COURSE;
  }

  @Override
  public boolean aside() {
    return true;
  }

  @Override
  public Optional<Html.Template> panel(Meeting meeting, Page page) {
    var seen =
        boards.of(meeting.id()).stream()
            .filter(board -> page.may(BoardAction.toView(board), board))
            .toList();
    if (seen.isEmpty()) return Optional.empty();
    return Optional.of((out, i) -> JtepanelGenerated.render(out, i, page, seen, ""));
  }

  @Override
  public Optional<Html.Template> now(LiveLook look) {
    return panel(look.meeting(), look.page());
  }
}
