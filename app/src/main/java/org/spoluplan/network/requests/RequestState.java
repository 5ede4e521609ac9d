package org.spoluplan.network.requests;

import java.util.Set;

/// Where a request is; it only goes forward in this order.
enum RequestState {
  DRAFT,
  SUBMITTED,
  /// Shown to the group by the provider.
  PRESENTED,
  /// The group gave its opinion.
  OPINION,
  /// The social department gave its own.
  DEPARTMENT,
  /// The council of the municipality decided.
  COUNCIL,
  SENT,
  ADMITTED,
  /// In the network with a reservation and a deadline.
  RESERVED,
  /// Admitted as a development intention.
  INTENTION,
  REFUSED,
  WITHDRAWN;

  static final Set<RequestState> RESULTS = Set.of(ADMITTED, RESERVED, INTENTION, REFUSED);

  boolean isResult() {
    return RESULTS.contains(this);
  }

  /// What somebody carrying the request records; the rest is up to its provider.
  boolean isRecorded() {
    return this != DRAFT && this != SUBMITTED && this != WITHDRAWN;
  }

  boolean isOver() {
    return isResult() || this == WITHDRAWN;
  }

  /// The region took it in some way.
  boolean isIn() {
    return isResult() && this != REFUSED;
  }
}
