package org.spoluplan.grants;

import java.time.Instant;

/// Where a call is. What follows from the clock is never stored.
public enum CallState {
  DRAFT,
  /// Resolved, and shown to nobody before its day.
  SCHEDULED,
  /// Can be read, applications are not taken yet.
  PUBLISHED,
  /// Takes applications.
  OPEN,
  /// Applications are assessed.
  CLOSED,
  /// The council said who gets what.
  DECIDED,
  /// Every agreement is settled.
  SETTLED,
  CANCELLED;

  /// What is stored of it.
  public enum Stage {
    DRAFT,
    ANNOUNCED,
    DECIDED,
    SETTLED,
    CANCELLED
  }

  public static CallState of(Stage stage, CallWindow window, Instant now) {
    return switch (stage) {
      case DRAFT -> DRAFT;
      case ANNOUNCED -> announced(window, now);
      case DECIDED -> DECIDED;
      case SETTLED -> SETTLED;
      case CANCELLED -> CANCELLED;
    };
  }

  private static CallState announced(CallWindow window, Instant now) {
    if (now.isBefore(window.publish())) return SCHEDULED;
    if (now.isBefore(window.opens())) return PUBLISHED;
    return window.takes(now) ? OPEN : CLOSED;
  }

  public boolean isPublic() {
    return this != DRAFT && this != SCHEDULED;
  }

  /// Nothing was promised to anybody yet.
  public boolean isBeforeOpening() {
    return this == DRAFT || this == SCHEDULED || this == PUBLISHED;
  }
}
