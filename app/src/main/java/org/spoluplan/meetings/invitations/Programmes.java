package org.spoluplan.meetings.invitations;

import java.util.Objects;
import org.spoluplan.meetings.AgendaItem;
import org.spoluplan.meetings.Agendas;
import org.spoluplan.meetings.Meeting;
import org.spoluplan.people.People;
import org.springframework.stereotype.Component;

/// Programmes of meetings, with the names of those who bring the points.
@Component
class Programmes {

  private final Agendas agendas;
  private final People people;

  Programmes(Agendas agendas, People people) {
    this.agendas = agendas;
    this.people = people;
  }

  Programme of(Meeting meeting) {
    var agenda = agendas.agenda(meeting.id());
    var owners = agenda.stream().map(AgendaItem::owner).filter(Objects::nonNull).toList();
    return Programme.of(meeting, agenda, people.byId(owners));
  }
}
