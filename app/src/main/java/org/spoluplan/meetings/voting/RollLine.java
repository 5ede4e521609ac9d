package org.spoluplan.meetings.voting;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
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

  /// The name, or the organisation that has not said whom it sends.
  String label() {
    return name.isEmpty() ? organisation : name;
  }

  /// For addresses; only of lines that are on the roll already.
  String key() {
    return Objects.requireNonNull(id).value().toString();
  }

  boolean here() {
    return !stays.isEmpty() && stays.getLast().leftAt() == null;
  }

  boolean remote() {
    return here() && stays.getLast().remote();
  }
}
