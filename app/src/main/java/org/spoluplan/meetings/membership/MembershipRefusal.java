package org.spoluplan.meetings.membership;

import org.spoluplan.kernel.Refusal;

enum MembershipRefusal implements Refusal {
  ALREADY_MEMBER("membership.already-member", Kind.CONFLICT),
  ENDS_BEFORE_IT_BEGINS("membership.ends-before-it-begins", Kind.INVALID),
  NOT_TO_BE_REINSTATED("membership.not-to-be-reinstated", Kind.CONFLICT),
  ALREADY_ENDED("membership.already-ended", Kind.CONFLICT),
  /// A membership that a record relies on is ended, never deleted.
  USED_IN_A_RECORD("membership.used-in-a-record", Kind.CONFLICT);

  private final String key;
  private final Kind kind;

  MembershipRefusal(String key, Kind kind) {
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
