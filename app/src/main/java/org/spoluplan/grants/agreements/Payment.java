package org.spoluplan.grants.agreements;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.spoluplan.access.PersonId;
import org.spoluplan.grants.ApplicationId;

/// Money on its way to a provider.
///
/// @param number    within the agreement
/// @param amount    in haléře
/// @param approvals how many people have to approve it
/// @param batch     may leave together with others in one order
/// @param approved  who did so far, in order
record Payment(
    UUID id,
    ApplicationId agreement,
    int number,
    long amount,
    LocalDate due,
    State state,
    int approvals,
    boolean batch,
    PersonId preparedBy,
    List<Approval> approved,
    @Nullable LocalDate paid) {

  enum State {
    PREPARED,
    APPROVED,
    PAID,
    CANCELLED;

    boolean isOnWay() {
      return this == PREPARED || this == APPROVED;
    }
  }

  record Approval(PersonId by, Instant at) {}

  Payment {
    approved = List.copyOf(approved);
  }

  /// A pair of eyes that has not looked at it yet.
  boolean mayApprove(PersonId person) {
    return state == State.PREPARED
        && !preparedBy.equals(person)
        && approved.stream().noneMatch(one -> one.by().equals(person));
  }

  int lacking() {
    return Math.max(0, approvals - approved.size());
  }
}
