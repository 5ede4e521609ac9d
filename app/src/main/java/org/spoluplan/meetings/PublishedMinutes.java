package org.spoluplan.meetings;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/// Minutes that anybody may read.
public interface PublishedMinutes {

  /// @param name of the meeting, or of the body when it has none
  /// @param day  of the meeting
  record Line(String name, LocalDate day, String path) {}

  /// Of the latest meetings, newest first.
  List<Line> latest(int most);

  /// Those of the meetings whose minutes are published.
  Set<MeetingId> of(Collection<MeetingId> meetings);
}
