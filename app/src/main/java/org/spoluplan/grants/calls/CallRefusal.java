package org.spoluplan.grants.calls;

import org.spoluplan.kernel.Refusal;

enum CallRefusal implements Refusal {
  /// Applications are or were taken: what was promised is not changed.
  OPENED("call-opened"),
  /// The council resolved how much is divided.
  POT_RESOLVED("call-pot-resolved"),
  NOT_DRAFT("call-not-draft"),
  /// It has awards.
  DECIDED("call-decided"),
  LACKS_RULE("call-lacks-rule"),
  /// The rule names something that nothing in the call gives.
  RULE_WITHOUT_CRITERIA("call-rule-without-criteria"),
  COMMENTS_OPEN("call-comments-open"),
  COMMENTS_UNSETTLED("call-comments-unsettled"),
  /// It would close before anybody could apply.
  CLOSES_IN_PAST("call-closes-in-past"),
  /// The round is not open today.
  NO_COMMENTS_NOW("call-no-comments-now"),
  RULE_DECIDED("call-rule-decided"),
  /// Another round begins once the council decided the first one.
  NOT_DECIDED("call-not-decided"),
  ROUND_DRAFTED("call-round-drafted"),
  NOTHING_RETURNED("call-nothing-returned"),
  /// Less came back than the round is to divide.
  ROUND_SHORT("call-round-short");

  private final String key;

  CallRefusal(String key) {
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
