package org.spoluplan.grants.agreements;

import org.spoluplan.kernel.Refusal;

/// Why something about an agreement cannot be done.
enum AgreementRefusal implements Refusal {
  /// It was given up or is settled.
  OVER("agreement-over"),
  /// One change waits for its decision already.
  PROPOSED("agreement-proposed"),
  NOTHING_PROPOSED("agreement-nothing-proposed"),
  NO_BUDGET("agreement-no-budget"),
  NO_TERMS("agreement-no-terms"),
  SIGNED("agreement-signed"),
  NOT_SIGNED("agreement-not-signed"),
  /// What was paid already cannot be given up, only returned at settlement.
  PAID("agreement-paid"),
  /// Payments together would be more than the grant.
  ABOVE_GRANT("agreement-above-grant"),
  /// Whoever prepared a payment or approved it already does not approve it.
  FOUR_EYES("agreement-four-eyes"),
  /// The payment is already further, or was cancelled.
  PAYMENT_ELSEWHERE("agreement-payment-elsewhere");

  private final String key;

  AgreementRefusal(String key) {
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
