package org.spoluplan.meetings.minutes;

import org.jspecify.annotations.Nullable;
import org.spoluplan.access.PersonId;

/// Who chaired, wrote or verifies; `name` alone for people without a record here.
record Officer(Office office, @Nullable PersonId person, String name) {

  enum Office {
    CHAIR,
    MINUTE_TAKER,
    VERIFIER
  }
}
