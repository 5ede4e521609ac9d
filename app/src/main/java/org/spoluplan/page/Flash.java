package org.spoluplan.page;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/// What the last step did, said once on the page that follows it.
///
/// @param undo where a press of "Vrátit zpět" posts to, when the step can be undone
record Flash(Tone tone, String text, @Nullable String undo) implements Serializable {

  public enum Tone {
    SUCCESS,
    WARNING,
    ERROR
  }
}
