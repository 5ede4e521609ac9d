package org.spoluplan.boards.running;

import java.util.List;
import java.util.Optional;
import org.spoluplan.boards.Phase;
import org.spoluplan.boards.state.BoardState;
import org.spoluplan.boards.state.Layout;
import org.spoluplan.page.Html;
import org.spoluplan.page.Option;
import org.spoluplan.thread.ThreadView;

/// A board as one reader sees it.
///
/// @param seated   takes part, and does not only look on
/// @param mayJoin  may take part, and does not yet
/// @param takes    may take the result away
/// @param mayAnnex may put it into minutes
/// @param people   for the facilitator
/// @param entrance how others join, for those who may tell them
/// @param targets  what points of the room can be given to
/// @param act      new for each page, so that a form that is sent twice acts once
/// @param made     likewise, id of a stack or note to be made
record BoardView(
    KnownBoard board,
    BoardState state,
    boolean seated,
    boolean facilitates,
    boolean mayJoin,
    boolean takes,
    boolean mayAnnex,
    BoardWords words,
    String counts,
    List<Option> crumbs,
    List<Sheet> sheets,
    Optional<Entrance> entrance,
    Optional<List<Person>> people,
    List<Option> targets,
    List<Html.Template> panels,
    Optional<ThreadView> thread,
    String act,
    String made) {

  /// A page of the board.
  record Sheet(String title, List<LaidColumn> columns) {
    Sheet {
      columns = List.copyOf(columns);
    }
  }

  record LaidColumn(Layout.Column is, List<Laying.Laid> laid) {
    LaidColumn {
      laid = List.copyOf(laid);
    }
  }

  /// @param brief   as it is read out: address and code
  /// @param picture PNG in base 64
  record Entrance(String address, String brief, String picture) {}

  record Person(String id, String nickname, boolean facilitates, boolean revoked, boolean self) {}

  BoardView {
    crumbs = List.copyOf(crumbs);
    sheets = List.copyOf(sheets);
    targets = List.copyOf(targets);
    panels = List.copyOf(panels);
  }

  boolean mayWrite() {
    return seated
        && (state.phase() == Phase.WRITE
            || state.phase() == Phase.REVEAL
            || state.phase() == Phase.GROUP)
        && (facilitates || !state.settings().locked());
  }

  boolean mayChoose() {
    return seated
        && (state.phase() == Phase.GROUP || (facilitates && state.phase() == Phase.REVEAL));
  }

  boolean points() {
    return state.phase() == Phase.VOTE;
  }
}
