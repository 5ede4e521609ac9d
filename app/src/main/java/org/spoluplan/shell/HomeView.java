package org.spoluplan.shell;

import java.util.List;
import org.spoluplan.meetings.Meeting;
import org.spoluplan.meetings.PublishedMinutes;
import org.spoluplan.page.Waiting;

/// What the home page shows one reader.
///
/// @param running meetings that are going on now
/// @param waiting the most urgent first
/// @param coming  the next meetings of the reader's bodies; for nobody, those open to all
/// @param minutes published last, for nobody
/// @param empty   whether there is no body yet, and the reader may found one
record HomeView(
    List<Meeting> running,
    List<Waiting.Item> waiting,
    List<Meeting> coming,
    List<PublishedMinutes.Line> minutes,
    boolean empty) {

  long overdue() {
    return waiting.stream().filter(item -> item.urgency() == Waiting.Urgency.OVERDUE).count();
  }
}
