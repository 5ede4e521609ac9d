package org.spoluplan.boards.state;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.spoluplan.boards.NoteId;
import org.spoluplan.boards.Origin;

/// A note. It is never deleted: what is not shown any more says why.
///
/// @param version grows with its words; an edit says which version it was based on
/// @param column  its own place, kept while it lies on a stack, so that taking the stack apart
///                restores it
/// @param reason  why the facilitator hid it
/// @param from    the notes it was merged or split from
/// @param number  of the change that touched it last
public record Note(
    NoteId id,
    int version,
    String text,
    String column,
    @Nullable StackId stack,
    String order,
    ParticipantId author,
    Origin origin,
    State state,
    @Nullable String reason,
    List<NoteId> from,
    Instant writtenAt,
    long number) {

  /// Whether it lies on the board.
  public enum State {
    SHOWN,
    /// By the facilitator, with a reason.
    HIDDEN,
    /// Taken back by its author.
    WITHDRAWN,
    /// Merged with others, or split: the notes made of it name it.
    REPLACED
  }

  public Note {
    from = List.copyOf(from);
  }

  public boolean isShown() {
    return state == State.SHOWN;
  }

  /// Shown, or hidden with a reason: it has a place on the board.
  public boolean hasPlace() {
    return state == State.SHOWN || state == State.HIDDEN;
  }

  Note reworded(String other) {
    return new Note(
        id,
        version + 1,
        other,
        column,
        stack,
        order,
        author,
        origin,
        state,
        reason,
        from,
        writtenAt,
        number);
  }

  /// Alone, at its own place.
  Note at(String otherColumn, String otherOrder) {
    return new Note(
        id,
        version,
        text,
        otherColumn,
        null,
        otherOrder,
        author,
        origin,
        state,
        reason,
        from,
        writtenAt,
        number);
  }

  Note on(@Nullable StackId other) {
    return new Note(
        id, version, text, column, other, order, author, origin, state, reason, from, writtenAt,
        number);
  }

  Note turned(State other, @Nullable String why) {
    return new Note(
        id, version, text, column, stack, order, author, origin, other, why, from, writtenAt,
        number);
  }

  Note touched(long change) {
    return new Note(
        id, version, text, column, stack, order, author, origin, state, reason, from, writtenAt,
        change);
  }

  /// As it was before, but known to be newer: what was undone is a change too.
  Note again(int newest) {
    return new Note(
        id,
        newest + 1,
        text,
        column,
        stack,
        order,
        author,
        origin,
        state,
        reason,
        from,
        writtenAt,
        number);
  }

  static List<NoteId> lineage(List<Note> notes) {
    Set<NoteId> all = new TreeSet<>(java.util.Comparator.comparing(NoteId::value));
    notes.forEach(note -> all.add(note.id()));
    return List.copyOf(all);
  }
}
