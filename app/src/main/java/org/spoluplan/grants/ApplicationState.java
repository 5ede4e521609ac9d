package org.spoluplan.grants;

/// Where an application is.
public enum ApplicationState {
  DRAFT,
  SUBMITTED,
  /// Has named faults and a new deadline.
  RETURNED,
  /// Does not meet the conditions of the call.
  EXCLUDED,
  WITHDRAWN,
  GRANTED,
  NOT_GRANTED,
  /// The applicant gave the grant up.
  RENOUNCED;

  /// Takes part in assessment and dividing.
  public boolean isInPlay() {
    return this == SUBMITTED || this == GRANTED || this == NOT_GRANTED || this == RENOUNCED;
  }

  /// Its provider may write into it.
  public boolean isWritten() {
    return this == DRAFT || this == RETURNED;
  }

  public boolean isDecided() {
    return this == GRANTED || this == NOT_GRANTED || this == RENOUNCED;
  }
}
