package org.spoluplan.boards.running;

import java.util.List;
import org.spoluplan.boards.state.Note;
import org.spoluplan.page.Html;
import org.spoluplan.page.Option;

/// One note with everything that its reader may do with it.
///
/// @param column it stands in
/// @param from   the notes it was merged or split from, with their words
/// @param newer  somebody saved other words while these were being written
/// @param places where it can be moved
record NoteView(
    KnownBoard board,
    CardView card,
    String column,
    List<Note> from,
    boolean newer,
    boolean mayReword,
    boolean mayMove,
    boolean mayWithdraw,
    boolean maySplit,
    boolean moderates,
    List<Option> places,
    List<Html.Template> panels,
    String act,
    String otherAct) {

  NoteView {
    from = List.copyOf(from);
    places = List.copyOf(places);
    panels = List.copyOf(panels);
  }
}
