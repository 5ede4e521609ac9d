package org.spoluplan.notifications.outbox;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.spoluplan.page.Form;

/// Which letters are listed.
///
/// @param about the meeting they are about
record LetterFilter(@Nullable UUID about, Message.@Nullable State state) {

  static LetterFilter read(Form form) {
    return new LetterFilter(
        form.optionalId("jednani"), form.optionalChoice("stav", Message.State.class));
  }

  /// Only those nobody will get by e-mail.
  LetterFilter onPaper() {
    return new LetterFilter(about, Message.State.ON_PAPER);
  }

  /// As the query of a link.
  String query() {
    return about == null ? "" : "?jednani=" + about;
  }
}
