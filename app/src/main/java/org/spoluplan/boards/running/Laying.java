package org.spoluplan.boards.running;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.spoluplan.boards.Phase;
import org.spoluplan.boards.state.BoardState;
import org.spoluplan.boards.state.Note;
import org.spoluplan.boards.state.ParticipantId;
import org.spoluplan.boards.state.PointCount;
import org.spoluplan.boards.state.Sight;
import org.spoluplan.boards.state.Stack;
import org.spoluplan.boards.state.StackId;

/// Lays a board out before one reader.
///
/// @param names of participants, asked for only where names are shown
record Laying(
    KnownBoard board, Sight sight, PointCount sums, Function<ParticipantId, String> names) {

  static Laying of(KnownBoard board, Sight sight, Function<ParticipantId, String> names) {
    return new Laying(board, sight, PointCount.of(sight.state()), names);
  }

  /// What stands in a list: a note, or a stack with its notes.
  record Laid(String order, Optional<CardView> card, Optional<StackView> stack, List<CardView> on) {

    Laid {
      on = List.copyOf(on);
    }
  }

  List<Laid> column(String column) {
    var laid = new ArrayList<Laid>();
    for (var note : state().alone(column)) {
      if (!sight.sees(note)) continue;
      laid.add(new Laid(note.order(), Optional.of(card(note)), Optional.empty(), List.of()));
    }
    for (var stack : state().stacks()) {
      if (!stack.column().equals(column)) continue;
      var on = state().members(stack.id()).stream().filter(sight::sees).map(this::card).toList();
      laid.add(new Laid(stack.order(), Optional.empty(), Optional.of(stack(stack)), on));
    }
    laid.sort(Comparator.comparing(Laid::order));
    return laid;
  }

  CardView card(Note note) {
    var reads = sight.reads(note);
    return new CardView(
        id(note),
        in(note),
        note.order(),
        note.id().value().toString(),
        board.path() + "/listky/" + note.id().value(),
        reads ? note.text() : null,
        note.reason(),
        note.state() == Note.State.HIDDEN,
        note.origin(),
        sight.seesAuthors() && note.origin() == org.spoluplan.boards.Origin.PARTICIPANT
            ? names.apply(note.author())
            : null,
        sight.isOwn(note),
        note.from().size(),
        mayChoose(note),
        note.stack() == null && note.isShown() ? points(note.id().value()) : Optional.empty());
  }

  StackView stack(Stack stack) {
    return new StackView(
        id(stack.id()),
        stack.column(),
        stack.order(),
        stack.id().value().toString(),
        board.path() + "/hromadky/" + stack.id().value(),
        stack.title(),
        sight.reader() != null && state().phase() == Phase.GROUP,
        points(stack.id().value()));
  }

  static String id(Note note) {
    return "l-" + note.id().value();
  }

  static String id(StackId stack) {
    return "h-" + stack.value();
  }

  private String in(Note note) {
    var stack = note.stack();
    return stack == null || state().stack(stack).isEmpty() ? note.column() : id(stack) + "-l";
  }

  private boolean mayChoose(Note note) {
    if (sight.reader() == null) return false;
    return switch (state().phase()) {
      case GROUP -> true;
      case REVEAL -> sight.facilitates() || sight.isOwn(note);
      case WRITE, VOTE, CLOSED -> false;
    };
  }

  private Optional<PointsView> points(UUID target) {
    var votes = state().phase() == Phase.VOTE;
    if (!votes && state().phase() != Phase.CLOSED) return Optional.empty();
    var most = votes && sight.reader() != null ? state().settings().mostOnOne() : 0;
    return Optional.of(
        new PointsView(
            target,
            most,
            own(sight.reader(), target),
            sight.seesTotals() ? Optional.of(sums.of(target)) : Optional.empty()));
  }

  private int own(@Nullable ParticipantId reader, UUID target) {
    return reader == null ? 0 : state().given(reader).getOrDefault(target, 0);
  }

  private BoardState state() {
    return sight.state();
  }
}
