package org.spoluplan.meetings.voting;

import org.spoluplan.meetings.MeetingId;
import org.spoluplan.meetings.Procedures;
import org.springframework.stereotype.Component;

/// Puts together what motions and the roll of a meeting need to know of it.
@Component
class Gatherings {

  private final Sittings sittings;
  private final Procedures procedures;
  private final Members members;
  private final Roll roll;

  Gatherings(Sittings sittings, Procedures procedures, Members members, Roll roll) {
    this.sittings = sittings;
    this.procedures = procedures;
    this.members = members;
    this.roll = roll;
  }

  Gathering at(MeetingId meeting) {
    var sitting = sittings.get(meeting);
    return new Gathering(
        sitting,
        procedures.editions(sitting.body()),
        members.of(sitting),
        roll.arrivals(meeting),
        members.chosenToPreside(meeting).orElse(null));
  }
}
