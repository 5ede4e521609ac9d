package org.spoluplan.meetings.minutes;

import java.util.List;
import java.util.Optional;
import org.spoluplan.meetings.Meeting;
import org.spoluplan.meetings.minutes.Minutes.State;

/// The editions of the minutes of one meeting that a reader of all of it may see, newest first.
record Editions(List<Minutes> seen) {

  Editions {
    seen = List.copyOf(seen);
  }

  /// @param writes whether the reader writes them, and so sees first drafts
  static Editions of(List<Minutes> all, boolean writes) {
    return new Editions(
        all.stream().filter(minutes -> writes || minutes.state() != State.DRAFT).toList());
  }

  Optional<Minutes> newest() {
    return seen.stream().findFirst();
  }

  Optional<Minutes> edition(int number) {
    return seen.stream().filter(minutes -> minutes.edition() == number).findFirst();
  }

  static String path(Meeting meeting, Minutes minutes) {
    var page = meeting.path() + "/zapis";
    return minutes.state() == State.REPLACED ? page + "/vydani/" + minutes.edition() : page;
  }
}
