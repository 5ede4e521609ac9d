package org.spoluplan.meetings;

import java.util.List;

/// Agendas, to be read by others.
public interface Agendas {

  /// The accepted points in order, numbered.
  List<AgendaItem> agenda(MeetingId meeting);

  /// @throws org.spoluplan.kernel.NotFound when there is none
  AgendaItem get(AgendaItemId id);
}
