package org.spoluplan.meetings.voting;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.spoluplan.access.PersonId;
import org.spoluplan.meetings.MembershipId;

/// Somebody's membership on the day of the meeting, as far as it matters for votes.
///
/// @param person        null where an organisation sends whom it likes
/// @param substituteFor whose deputy this is
record Member(
    MembershipId id,
    @Nullable PersonId person,
    @Nullable UUID organisation,
    boolean votes,
    Function function,
    @Nullable MembershipId substituteFor,
    String name,
    String organisationName) {

  enum Function {
    CHAIR,
    VICE_CHAIR,
    SECRETARY,
    MEMBER,
    SUBSTITUTE,
    GUEST
  }

  boolean is(@Nullable PersonId other) {
    return person != null && person.equals(other);
  }

  /// "Alena Nováková, Město Lípová"
  String label() {
    if (name.isEmpty()) return organisationName;
    return organisationName.isEmpty() ? name : name + ", " + organisationName;
  }
}
