package org.spoluplan.meetings.convening;

import java.time.LocalDate;
import java.util.List;
import org.spoluplan.access.Action;
import org.spoluplan.access.PersonId;
import org.spoluplan.meetings.BodyId;
import org.spoluplan.meetings.RulesOfProcedure.Convener;
import org.springframework.stereotype.Component;

/// Who calls the meetings of a body.
@Component
class Conveners {

  private final Convocations convocations;

  Conveners(Convocations convocations) {
    this.convocations = convocations;
  }

  /// Those in the body who get a letter; coordinators, who are not of the body, see it waiting.
  List<PersonId> people(BodyId body, Convener by, LocalDate day) {
    return switch (by) {
      case CHAIR -> convocations.inFunction(body, day, List.of("chair", "vice_chair"));
      case SECRETARY -> convocations.inFunction(body, day, List.of("secretary"));
      case COORDINATOR -> List.of();
    };
  }

  /// What whoever calls the meetings may do.
  static Action call(Convener by) {
    return switch (by) {
      case CHAIR -> ConveningAction.CALL_AS_CHAIR;
      case SECRETARY -> ConveningAction.CALL_AS_SECRETARY;
      case COORDINATOR -> ConveningAction.CALL_AS_COORDINATOR;
    };
  }
}
