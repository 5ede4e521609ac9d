package org.spoluplan.boards.results;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.spoluplan.boards.Phase;
import org.spoluplan.boards.state.BoardState;
import org.spoluplan.boards.state.Change;
import org.spoluplan.boards.state.ChangeKind;
import org.spoluplan.boards.state.Note;
import org.spoluplan.boards.state.ParticipantId;
import org.spoluplan.boards.state.Sight;
import org.spoluplan.boards.state.Stack;
import org.spoluplan.page.Page;

/// Everything that was done at a board. Who leads is named; participants only where the board shows
/// names by notes, and nobody's words are told while notes are written in secret.
record BoardLog(Page page, BoardState state, Function<ParticipantId, String> names) {

  private static final int SHORT = 120;
  private static final Set<ChangeKind> OF_FACILITATORS =
      Set.of(
          ChangeKind.OPENED,
          ChangeKind.MERGED,
          ChangeKind.SPLIT,
          ChangeKind.HIDDEN,
          ChangeKind.SHOWN,
          ChangeKind.ROOM_POINTED,
          ChangeKind.PHASE_MOVED,
          ChangeKind.SETTINGS_CHANGED,
          ChangeKind.HANDED_OVER);

  List<LogLine> lines(List<Change> changes, boolean facilitates) {
    var open = state.phase() != Phase.CLOSED;
    return changes.reversed().stream()
        .map(
            change ->
                new LogLine(
                    change,
                    who(change),
                    about(change),
                    facilitates && open && change.kind() != ChangeKind.OPENED))
        .toList();
  }

  private String who(Change change) {
    var named = state.settings().authorsShown() || OF_FACILITATORS.contains(change.kind());
    return named ? names.apply(change.by()) : "";
  }

  private String about(Change change) {
    var sight = new Sight(state, null, true);
    var put = change.pieces();
    var notes =
        put.notes().stream()
            .filter(note -> state.phase() != Phase.WRITE)
            .map(note -> brief(note, sight));
    var stacks = put.stacks().stream().map(Stack::title);
    var phase =
        Stream.ofNullable(put.settings())
            .filter(_ -> change.kind() == ChangeKind.PHASE_MOVED)
            .map(settings -> page.t("board.phase", Objects.requireNonNull(settings).phase()));
    var points = put.roomPoints().stream().map(one -> "+" + one.count());
    return Stream.of(stacks, notes, phase, points)
        .flatMap(Function.identity())
        .limit(6)
        .collect(Collectors.joining("; "));
  }

  private static String brief(Note note, Sight sight) {
    var text = note.text().replace('\n', ' ');
    var words = text.length() <= SHORT ? text : text.substring(0, SHORT) + "…";
    return note.reason() != null && sight.facilitates()
        ? words + " (" + note.reason() + ")"
        : words;
  }
}
