package org.spoluplan.boards.state;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a change puts in the place of what was there, each piece whole.
public record Pieces(
    List<Note> notes,
    List<Stack> stacks,
    List<Points> points,
    List<RoomPoints> roomPoints,
    @Nullable Settings settings) {

  public static final Pieces NONE = new Pieces(List.of(), List.of(), List.of(), List.of(), null);

  public Pieces {
    notes = List.copyOf(notes);
    stacks = List.copyOf(stacks);
    points = List.copyOf(points);
    roomPoints = List.copyOf(roomPoints);
  }

  public static Pieces of(Settings settings) {
    return new Pieces(List.of(), List.of(), List.of(), List.of(), settings);
  }

  static Pieces of(List<Note> notes) {
    return new Pieces(notes, List.of(), List.of(), List.of(), null);
  }

  static Pieces of(List<Note> notes, List<Stack> stacks) {
    return new Pieces(notes, stacks, List.of(), List.of(), null);
  }
}
