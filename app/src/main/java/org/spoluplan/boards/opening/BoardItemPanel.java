package org.spoluplan.boards.opening;

import java.util.Optional;
import org.spoluplan.boards.Board;
import org.spoluplan.boards.BoardAction;
import org.spoluplan.boards.running.BoardRegister;
import org.spoluplan.meetings.AgendaItem;
import org.spoluplan.meetings.ItemPanel;
import org.spoluplan.meetings.Meeting;
import org.spoluplan.meetings.MeetingStatus;
import org.spoluplan.page.Html;
import org.spoluplan.page.Page;
import org.springframework.stereotype.Component;

/// Under a point of an agenda: its boards, and the button that opens one.
@Component
class BoardItemPanel implements ItemPanel {

  private final BoardRegister boards;

  BoardItemPanel(BoardRegister boards) {
    this.boards = boards;
  }

  @Override
  public Optional<Html.Template> panel(AgendaItem item, Meeting meeting, Page page) {
    var view = item.confidential() ? BoardAction.VIEW_CONFIDENTIAL : BoardAction.VIEW;
    if (!page.may(view, meeting)) return Optional.empty();
    var own = boards.of(item.id());
    var opens =
        page.may(BoardAction.FACILITATE, meeting)
            && item.kind() == AgendaItem.Kind.TOPIC
            && meeting.status() != MeetingStatus.CANCELLED
            && own.stream().allMatch(Board::isClosed);
    if (own.isEmpty() && !opens) return Optional.empty();
    return Optional.of((out, i) -> JteitempanelGenerated.render(out, i, page, item, own, opens));
  }
}
