package org.spoluplan.grants.assessment;

import org.spoluplan.kernel.Refusal;

enum AssessmentRefusal implements Refusal {
  /// Points are given after the call closed and before it is decided.
  NOT_NOW("assessment-not-now"),
  /// First declare that there is no conflict.
  NOT_DECLARED("assessment-not-declared"),
  CONFLICT("assessment-conflict"),
  /// Whoever works for the applicant has a conflict, whatever they declare.
  WORKS_FOR_APPLICANT("assessment-works-for-applicant"),
  /// Whoever gave points is no second pair of eyes.
  OWN_POINTS("assessment-own-points"),
  NOT_COMPLETE("assessment-not-complete"),
  /// Gave points already: what was said is not taken back by leaving.
  HAS_SCORED("assessment-has-scored"),
  ANSWERED("assessment-answered");

  private final String key;

  AssessmentRefusal(String key) {
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
