package org.spoluplan.meetings.voting;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.spoluplan.access.PersonId;
import org.spoluplan.meetings.MembershipId;

/// Somebody on the roll, with the times of coming and leaving.
///
/// @param id         null for a member nothing is known about yet
/// @param membership null for a guest
record RollLine(
    @Nullable AttendanceId id,
    @Nullable MembershipId membership,
    @Nullable PersonId person,
    String name,
    String organisation,
    Capacity capacity,
    boolean votes,
    @Nullable AttendanceStatus status,
    List<Stay> stays) {

  enum Capacity {
    MEMBER,
    SUBSTITUTE,
    GUEST
  }

  /// @param leftAt null while the person is still there; does not belong to the stay
  record Stay(Instant cameAt, @Nullable Instant leftAt, boolean remote) {}

  RollLine {
    stays = List.copyOf(stays);
  }

  boolean here() {
    return !stays.isEmpty() && stays.getLast().leftAt() == null;
  }

  boolean remote() {
    return here() && stays.getLast().remote();
  }
}
