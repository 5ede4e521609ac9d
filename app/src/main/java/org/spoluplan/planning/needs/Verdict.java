package org.spoluplan.planning.needs;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.spoluplan.meetings.Conclusion;
import org.spoluplan.meetings.ConclusionId;

/// What a group concluded about a need.
///
/// @param reason     always there when it is not dealt with
/// @param conclusion of the meeting that said so
record Verdict(
    UUID id, Kind kind, @Nullable String reason, @Nullable ConclusionId conclusion, LocalDate day) {

  enum Kind {
    INTO_PLAN,
    /// It is being dealt with, but not by the plan.
    HANDLED_ELSEWHERE,
    NOT_HANDLED,
    TO_BE_DISCUSSED;

    /// What a conclusion of a meeting means for the need it speaks of; null when it only notes it.
    static @Nullable Kind of(Conclusion.Kind kind) {
      return switch (kind) {
        case INTO_PLAN -> INTO_PLAN;
        case WILL_BE_HANDLED, PROJECT_SUBMITTED -> HANDLED_ELSEWHERE;
        case WILL_NOT_BE_HANDLED -> NOT_HANDLED;
        case TO_BE_DISCUSSED -> TO_BE_DISCUSSED;
        case NOTED, APPROVES, RECOMMENDS, INSTRUCTS, CONCLUDED -> null;
      };
    }
  }
}
