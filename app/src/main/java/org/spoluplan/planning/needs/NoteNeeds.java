package org.spoluplan.planning.needs;

import java.util.Optional;
import org.spoluplan.boards.Board;
import org.spoluplan.boards.BoardNote;
import org.spoluplan.boards.BoardPanel;
import org.spoluplan.page.Html;
import org.spoluplan.page.Page;
import org.springframework.stereotype.Component;

/// A need is written down of a note with one press.
@Component
class NoteNeeds implements BoardPanel {

  private static final int FIRST = 10;

  @Override
  public int position() {
    return FIRST;
  }

  @Override
  public Optional<Html.Template> panel(Board board, Page page) {
    return Optional.empty();
  }

  @Override
  public Optional<Html.Template> panel(Board board, BoardNote note, Page page) {
    if (!page.maySomewhere(NeedAction.WRITE)) return Optional.empty();
    var path = NeedThings.writeDown(note.id().thing());
    return Optional.of((out, i) -> JtenotepanelGenerated.render(out, i, page, path));
  }
}
