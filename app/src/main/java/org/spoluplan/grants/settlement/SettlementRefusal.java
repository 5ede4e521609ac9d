package org.spoluplan.grants.settlement;

import org.spoluplan.kernel.Refusal;

/// Why something about a settlement cannot be done.
enum SettlementRefusal implements Refusal {
  /// There is no signed agreement to settle.
  NO_AGREEMENT("settlement-no-agreement"),
  /// It was submitted already, or accepted.
  NOT_WRITTEN("settlement-not-written"),
  /// Checks found something that has to be mended.
  FAULTY("settlement-faulty"),
  NOT_SUBMITTED("settlement-not-submitted"),
  /// Not more than was paid can be returned.
  ABOVE_PAID("settlement-above-paid"),
  NOTHING_TO_RETURN("settlement-nothing-to-return"),
  TOO_MANY_ENTRIES("settlement-too-many"),
  /// Money waits on its way: an approved payment has to be paid or cancelled first.
  PAYMENT_ON_WAY("settlement-payment-on-way"),
  NO_INVOICE("settlement-no-invoice"),
  MENDED("settlement-mended");

  private final String key;

  SettlementRefusal(String key) {
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
