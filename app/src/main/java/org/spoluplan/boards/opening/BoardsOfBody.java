package org.spoluplan.boards.opening;

import java.util.Optional;
import org.spoluplan.boards.BoardAction;
import org.spoluplan.boards.running.BoardRegister;
import org.spoluplan.meetings.BodyPanel;
import org.spoluplan.meetings.BodySummary;
import org.spoluplan.page.Html;
import org.spoluplan.page.Page;
import org.springframework.stereotype.Component;

/// Boards of a body, on its page; a body may work at one without a meeting.
@Component
class BoardsOfBody implements BodyPanel {

  private static final int LATE = 60;
  private static final int MOST = 8;

  private final BoardRegister boards;

  BoardsOfBody(BoardRegister boards) {
    this.boards = boards;
  }

  @Override
  public int position() {
    return LATE;
  }

  @Override
  public Optional<Html.Template> panel(BodySummary body, Page page) {
    if (!page.may(BoardAction.VIEW, body)) return Optional.empty();
    var seen =
        boards.of(body.id()).stream()
            .filter(board -> page.may(BoardAction.toView(board), board))
            .limit(MOST)
            .toList();
    var opens = page.may(BoardAction.FACILITATE, body);
    if (seen.isEmpty() && !opens) return Optional.empty();
    var open = opens ? "/nastenky/nova?skupina=" + body.id().value() : "";
    return Optional.of((out, i) -> JtepanelGenerated.render(out, i, page, seen, open));
  }
}
