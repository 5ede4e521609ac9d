package org.spoluplan.boards;

import java.util.Optional;
import org.spoluplan.page.Html;
import org.spoluplan.page.Page;

/// What another part of the house adds to a board, such as "make a need of it".
public interface BoardPanel {

  /// Panels stand in this order.
  int position();

  /// Under the board; empty when there is nothing to show to this reader.
  Optional<Html.Template> panel(Board board, Page page);

  /// On the page of one note.
  default Optional<Html.Template> panel(Board board, BoardNote note, Page page) {
    return Optional.empty();
  }
}
