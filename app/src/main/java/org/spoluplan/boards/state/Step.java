package org.spoluplan.boards.state;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.spoluplan.boards.NoteId;
import org.spoluplan.boards.Phase;

/// What somebody at a board wants to do.
public sealed interface Step {

  /// @param room for people in the room
  record Write(NoteId note, String text, String column, boolean room) implements Step {}

  /// @param version the edit was based on
  record Reword(NoteId note, int version, String text) implements Step {}

  /// To their own places in a column; off any stack.
  ///
  /// @param before the note in front of which they come; null for the end
  record Move(List<NoteId> notes, String column, @Nullable NoteId before) implements Step {
    public Move {
      notes = List.copyOf(notes);
    }
  }

  /// Onto a stack, made when there is none with this id.
  ///
  /// @param title of a new stack
  record Put(List<NoteId> notes, StackId stack, String title) implements Step {
    public Put {
      notes = List.copyOf(notes);
    }
  }

  record Title(StackId stack, String title) implements Step {}

  /// All its notes go back to where they were.
  record Dissolve(StackId stack) implements Step {}

  /// @param made the note that takes their place
  record Merge(NoteId made, String text, List<NoteId> notes) implements Step {
    public Merge {
      notes = List.copyOf(notes);
    }
  }

  record Split(NoteId note, List<Part> parts) implements Step {
    public Split {
      parts = List.copyOf(parts);
    }
  }

  record Part(NoteId made, String text) {}

  /// The author takes the note back.
  record Withdraw(NoteId note) implements Step {}

  record Hide(NoteId note, String reason) implements Step {}

  record Show(NoteId note) implements Step {}

  /// @param count in the place of what was given before
  record Give(UUID target, int count) implements Step {}

  /// @param count in the place of what was entered before
  record GiveForRoom(UUID target, int count) implements Step {}

  record MoveTo(Phase phase) implements Step {}

  record Display(boolean locked, boolean authors, boolean totals) implements Step {}

  /// @param until null to stop it
  record Timer(@Nullable Instant until) implements Step {}

  record Allow(int pointsEach, int mostOnOne) implements Step {}

  record HandOver(ParticipantId to) implements Step {}
}
