package org.spoluplan.boards.state;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.spoluplan.boards.NoteId;
import org.spoluplan.boards.Origin;
import org.spoluplan.boards.Phase;
import org.spoluplan.kernel.Outcome;

/// One note made of more, or more of one, by the facilitator. What they were made of stays, with
/// its words, and the new ones name it.
record MergingRules(BoardState state, Seat seat, Instant now) {

  Outcome<Decision> merge(Step.Merge step) {
    if (step.notes().stream().distinct().count() < 2) {
      return Outcome.refused(BoardRefusal.TOO_FEW);
    }
    return notes(step.notes())
        .then(
            notes ->
                made(List.of(new Step.Part(step.made(), step.text())), notes)
                    .map(made -> new Decision(ChangeKind.MERGED, replaced(made, notes))));
  }

  Outcome<Decision> split(Step.Split step) {
    if (step.parts().size() < 2) return Outcome.refused(BoardRefusal.TOO_FEW);
    return notes(List.of(step.note()))
        .then(
            notes ->
                made(step.parts(), notes)
                    .map(made -> new Decision(ChangeKind.SPLIT, replaced(made, notes))));
  }

  private static Pieces replaced(List<Note> made, List<Note> notes) {
    var gone = notes.stream().map(note -> note.turned(Note.State.REPLACED, null));
    return Pieces.of(Stream.concat(gone, made.stream()).toList());
  }

  /// In the place of the first one.
  private Outcome<List<Note>> made(List<Step.Part> parts, List<Note> notes) {
    var first = notes.getFirst();
    var order = first.order();
    var made = new ArrayList<Note>();
    if (state.notes().size() + parts.size() > state.frame().mostNotes()) {
      return Outcome.refused(BoardRefusal.FULL);
    }
    for (var part : parts) {
      if (state.note(part.made()).isPresent()) return Outcome.refused(BoardRefusal.ID_TAKEN);
      switch (Texts.of(part.text(), state.frame().noteLength())) {
        case Outcome.Refused<String>(var why) -> {
          return Outcome.refused(why);
        }
        case Outcome.Done<String>(var text) -> made.add(note(part.made(), text, order, notes));
      }
      order = OrderKey.between(order, following(first));
    }
    return Outcome.done(made);
  }

  private String following(Note first) {
    return state.notes().stream()
        .filter(note -> note.column().equals(first.column()))
        .map(Note::order)
        .filter(order -> order.compareTo(first.order()) > 0)
        .min(String::compareTo)
        .orElse("");
  }

  private Note note(NoteId id, String text, String order, List<Note> of) {
    var first = of.getFirst();
    var byOne = of.stream().map(Note::author).distinct().count() == 1;
    var alike = of.stream().map(Note::origin).distinct().count() == 1;
    return new Note(
        id,
        1,
        text,
        first.column(),
        first.stack(),
        order,
        byOne ? first.author() : seat.participant(),
        alike ? first.origin() : Origin.ROOM,
        Note.State.SHOWN,
        null,
        Note.lineage(of),
        now,
        0);
  }

  private Outcome<List<Note>> notes(List<NoteId> ids) {
    if (!seat.facilitates()) return Outcome.refused(BoardRefusal.FACILITATOR_ONLY);
    if (state.phase() != Phase.REVEAL && state.phase() != Phase.GROUP) {
      return Outcome.refused(BoardRefusal.NOT_IN_THIS_PHASE);
    }
    var notes = ids.stream().distinct().flatMap(id -> state.note(id).stream()).toList();
    if (notes.size() < ids.stream().distinct().count() || !notes.stream().allMatch(Note::isShown)) {
      return Outcome.refused(BoardRefusal.NOTE_GONE);
    }
    return Outcome.done(notes);
  }
}
