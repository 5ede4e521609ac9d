package org.spoluplan.grants.financing;

import org.spoluplan.kernel.Refusal;

enum FinancingRefusal implements Refusal {
  /// The line was struck out; it stays as it was.
  STRUCK("funding-struck", Kind.CONFLICT),
  /// The region of another keeper set the payment for that year.
  OTHER_REGION("payment-of-other-region", Kind.CONFLICT),
  /// Another share holds from that day already.
  RULE_OF_THAT_DAY("financing-rule-of-that-day", Kind.CONFLICT);

  private final String key;
  private final Kind kind;

  FinancingRefusal(String key, Kind kind) {
    this.key = key;
    this.kind = kind;
  }

  @Override
  public String key() {
    return key;
  }

  @Override
  public Kind kind() {
    return kind;
  }
}
