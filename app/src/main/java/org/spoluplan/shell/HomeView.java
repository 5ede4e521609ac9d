package org.spoluplan.shell;

import java.util.List;
import org.spoluplan.meetings.Meeting;
import org.spoluplan.page.Waiting;

/// What the home page shows one reader.
///
/// @param running meetings that are going on now
/// @param waiting the most urgent first
/// @param coming  the next meetings of the reader's bodies; for nobody, those open to all
record HomeView(List<Meeting> running, List<Waiting.Item> waiting, List<Meeting> coming) {

  long overdue() {
    return waiting.stream().filter(item -> item.urgency() == Waiting.Urgency.OVERDUE).count();
  }
}
