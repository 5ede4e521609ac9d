package org.spoluplan.grants.awards;

import org.spoluplan.kernel.Refusal;

enum AwardRefusal implements Refusal {
  /// Applications are still taken, or it was decided.
  NOT_NOW("award-not-now"),
  NO_RULE("award-no-rule"),
  NO_APPLICATIONS("award-no-applications"),
  /// Points are missing or nobody checked them.
  NOT_ASSESSED("award-not-assessed"),
  /// More than the application asks for.
  ABOVE_REQUEST("award-above-request"),
  /// All amounts together would be more than the pot.
  ABOVE_POT("award-above-pot"),
  NOTHING_RECOMMENDED("award-nothing-recommended"),
  /// Applications, points or the rule changed since it was computed.
  OUTDATED("award-outdated");

  private final String key;

  AwardRefusal(String key) {
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
