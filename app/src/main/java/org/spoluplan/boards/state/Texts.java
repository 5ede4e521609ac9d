package org.spoluplan.boards.state;

import org.spoluplan.kernel.Outcome;

/// What may stand on a note or above a stack.
final class Texts {

  static final int LONGEST_TITLE = 200;

  private Texts() {}

  static Outcome<String> of(String typed, int longest) {
    var text = typed.strip();
    if (text.isEmpty()) return Outcome.refused(BoardRefusal.EMPTY);
    if (text.length() > longest) return Outcome.refused(BoardRefusal.TOO_LONG);
    return Outcome.done(text);
  }

  static Outcome<String> title(String typed) {
    return of(typed, LONGEST_TITLE);
  }
}
