package org.spoluplan.boards.state;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.spoluplan.boards.NoteId;
import org.spoluplan.boards.Origin;
import org.spoluplan.boards.Phase;
import org.spoluplan.kernel.Outcome;

/// A note of an earlier board on its way to a new one. Points are not taken: they were given to
/// something else.
///
/// @param column of the new board
/// @param stack  title of its stack; null when it lay alone
public record TakenOver(String column, @Nullable String stack, String text) {

  /// All notes at once, revealed: everybody has seen them.
  public static Outcome<Pieces> pieces(
      Frame frame, List<TakenOver> taken, ParticipantId by, Instant now) {
    if (taken.size() > frame.mostNotes()) return Outcome.refused(BoardRefusal.FULL);
    var notes = new ArrayList<Note>();
    var stacks = new HashMap<String, Stack>();
    var order = OrderKey.first();
    for (var one : taken) {
      if (!frame.layout().has(one.column())) return Outcome.refused(BoardRefusal.NO_COLUMN);
      switch (Texts.of(one.text(), frame.noteLength())) {
        case Outcome.Refused<String>(var why) -> {
          return Outcome.refused(why);
        }
        case Outcome.Done<String>(var text) -> notes.add(one.note(text, stacks, order, by, now));
      }
      order = OrderKey.after(order);
    }
    var settings = Settings.AT_START.in(Phase.REVEAL);
    return Outcome.done(
        new Pieces(notes, List.copyOf(stacks.values()), List.of(), List.of(), settings));
  }

  private Note note(
      String said, HashMap<String, Stack> stacks, String order, ParticipantId by, Instant now) {
    var on = stack == null || stack.isBlank() ? null : stack.strip();
    var title =
        on == null || on.length() <= Texts.LONGEST_TITLE
            ? on
            : on.substring(0, Texts.LONGEST_TITLE);
    var lies =
        title == null
            ? null
            : stacks.computeIfAbsent(
                column + "/" + title,
                _ -> new Stack(new StackId(UUID.randomUUID()), title, column, order, false, 0));
    return new Note(
        new NoteId(UUID.randomUUID()),
        1,
        said,
        column,
        lies == null ? null : lies.id(),
        order,
        by,
        Origin.TAKEN_OVER,
        Note.State.SHOWN,
        null,
        List.of(),
        now,
        0);
  }
}
