package org.spoluplan.boards.opening;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.spoluplan.boards.Board;
import org.spoluplan.boards.BoardAction;
import org.spoluplan.boards.BoardId;
import org.spoluplan.boards.BoardNote;
import org.spoluplan.boards.BoardNotes;
import org.spoluplan.boards.Boards;
import org.spoluplan.boards.NoteId;
import org.spoluplan.kernel.Thing;
import org.spoluplan.search.Entry;
import org.spoluplan.search.Searchable;
import org.spoluplan.thread.KnownThing;
import org.spoluplan.thread.Things;
import org.springframework.stereotype.Component;

/// Boards and notes on the golden thread; boards in search. A confidential board is not found by
/// anybody, an open one only by its title.
@Component
class BoardThings implements Things, Searchable {

  private static final int SHORT = 80;

  private final Boards boards;
  private final BoardNotes notes;
  private final org.spoluplan.boards.running.BoardRegister register;

  BoardThings(
      Boards boards, BoardNotes notes, org.spoluplan.boards.running.BoardRegister register) {
    this.boards = boards;
    this.notes = notes;
    this.register = register;
  }

  @Override
  public Set<String> kinds() {
    return Set.of(BoardId.KIND, NoteId.KIND);
  }

  @Override
  public List<KnownThing> find(Collection<Thing> things) {
    return things.stream().flatMap(thing -> known(thing).stream()).toList();
  }

  private Optional<KnownThing> known(Thing thing) {
    if (thing.kind().equals(BoardId.KIND)) {
      return boards
          .find(new BoardId(thing.id()))
          .map(board -> known(thing, board, board.title(), board.path()));
    }
    return notes.find(new NoteId(thing.id())).map(note -> known(thing, note));
  }

  private KnownThing known(Thing thing, BoardNote note) {
    var board = boards.get(note.board());
    var text = note.text().replace('\n', ' ');
    var title = text.length() <= SHORT ? text : text.substring(0, SHORT) + "…";
    return known(thing, board, title, board.path() + "/listky/" + note.id().value());
  }

  private static KnownThing known(Thing thing, Board board, String title, String path) {
    return new KnownThing(thing, title, path, board.day(), BoardAction.toView(board), board);
  }

  @Override
  public Stream<Entry> all() {
    return register.all().stream().filter(board -> !board.confidential()).map(this::entry);
  }

  @Override
  public List<Entry> touchedBy(Thing changed) {
    if (!changed.kind().equals(BoardId.KIND)) return List.of();
    return boards.list(List.<UUID>of(changed.id())).stream()
        .filter(board -> !board.confidential())
        .map(this::entry)
        .toList();
  }

  private Entry entry(Board board) {
    var body =
        board.isClosed()
            ? notes.of(board.id()).stream().map(BoardNote::text).collect(Collectors.joining(". "))
            : "";
    return new Entry(
        board.id().thing(), board.title(), body, board.path(), board.day(), board.scopes());
  }
}
