package org.spoluplan.meetings.minutes;

import org.jspecify.annotations.Nullable;

/// What the body concluded, and what it means for the community plan (KP).
record ConclusionDraft(Kind kind, String wording, @Nullable String reason, boolean confidential) {

  enum Kind {
    WILL_BE_HANDLED,
    WILL_NOT_BE_HANDLED,
    INTO_PLAN,
    TO_BE_DISCUSSED,
    PROJECT_SUBMITTED,
    NOTED,
    APPROVES,
    RECOMMENDS,
    INSTRUCTS,
    CONCLUDED
  }
}
