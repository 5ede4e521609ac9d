package org.spoluplan.boards;

import java.util.UUID;
import org.spoluplan.kernel.Thing;

/// Made by the client that writes the note, so that a repeated post is recognised.
public record NoteId(UUID value) {

  public static final String KIND = "board-note";

  public Thing thing() {
    return new Thing(KIND, value);
  }
}
