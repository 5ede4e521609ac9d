package org.spoluplan.grants;

/// Where an award is on its way from the council to the last crown.
public enum AgreementState {
  /// Its binding budget is being agreed on.
  PLANNING,
  SIGNED,
  /// The provider gave it up before anything was paid.
  RENOUNCED,
  /// Used, accounted for, and what was not used has come back.
  SETTLED;

  /// Money of it may be used.
  public boolean isAlive() {
    return this == PLANNING || this == SIGNED;
  }
}
