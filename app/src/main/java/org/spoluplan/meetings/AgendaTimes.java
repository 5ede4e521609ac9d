package org.spoluplan.meetings;

import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// When the points of an agenda come to their turn, if all before them keep their time.
public final class AgendaTimes {

  private final Map<AgendaItemId, LocalTime> begins = new HashMap<>();

  private AgendaTimes() {}

  /// @param agenda the accepted points in order; after one without a length nothing is known
  public static AgendaTimes of(Meeting meeting, List<AgendaItem> agenda) {
    var times = new AgendaTimes();
    var at = meeting.from();
    for (var item : agenda) {
      if (at == null) break;
      times.begins.put(item.id(), at);
      at = item.minutes() == null ? null : at.plusMinutes(item.minutes());
    }
    return times;
  }

  public Optional<LocalTime> begin(AgendaItemId item) {
    return Optional.ofNullable(begins.get(item));
  }
}
