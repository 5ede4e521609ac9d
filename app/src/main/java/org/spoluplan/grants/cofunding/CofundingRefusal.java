package org.spoluplan.grants.cofunding;

import org.spoluplan.kernel.Refusal;

enum CofundingRefusal implements Refusal {
  /// The service has another open request for that year.
  ALREADY_OPEN("cofunding-already-open"),
  /// What municipalities were asked is not rewritten.
  ALREADY_SENT("cofunding-already-sent"),
  /// Nobody was asked yet.
  NOT_SENT("cofunding-not-sent"),
  /// It was closed or withdrawn.
  OVER("cofunding-over"),
  /// The day for answers was before.
  DUE_PASSED("cofunding-due-passed"),
  NO_MUNICIPALITY("cofunding-no-municipality"),
  /// Known sources cover all costs.
  NOTHING_MISSING("cofunding-nothing-missing"),
  /// All values of the key are zero, nothing can be divided by them.
  ZERO_KEY("cofunding-zero-key"),
  /// A municipality would be asked for nothing.
  EMPTY_SHARE("cofunding-empty-share"),
  /// Nobody knows who lives in one of the municipalities.
  UNKNOWN_POPULATION("cofunding-unknown-population");

  private final String key;

  CofundingRefusal(String key) {
    this.key = key;
  }

  @Override
  public String key() {
    return key;
  }

  @Override
  public Kind kind() {
    return Kind.CONFLICT;
  }
}
