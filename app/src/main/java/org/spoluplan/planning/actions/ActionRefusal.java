package org.spoluplan.planning.actions;

import org.spoluplan.kernel.Refusal;

enum ActionRefusal implements Refusal {
  /// Action plans are made of a plan that is in force.
  NOT_IN_FORCE("action-not-in-force"),
  /// The plan does not cover that year.
  OTHER_YEAR("action-other-year"),
  /// There is an action plan for that year already.
  ALREADY("action-already"),
  /// Nothing changes once the year was evaluated.
  EVALUATED("action-evaluated"),
  /// How it goes is said about what was approved.
  NOT_APPROVED("action-not-approved"),
  /// It was approved: it is cancelled with a reason, not struck out.
  APPROVED("action-approved"),
  /// Nothing was picked.
  EMPTY("action-empty"),
  /// Of some nobody said how they ended.
  UNREPORTED("action-unreported"),
  /// Everything was finished, or was carried over already.
  NOTHING_LEFT("action-nothing-left"),
  /// The card is not a measure of the plan.
  NO_MEASURE("action-no-measure");

  private final String key;

  ActionRefusal(String key) {
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
