package org.spoluplan.planning.plans;

import org.spoluplan.kernel.Refusal;

enum PlanRefusal implements Refusal {
  /// What was approved changes by action plans and by the next plan only.
  NOT_WRITTEN("plan-not-written"),
  /// A level that has cards stays.
  LEVEL_IN_USE("plan-level-in-use"),
  /// Another card of the plan has, or once had, that code.
  CODE_TAKEN("plan-code-taken"),
  /// The card is gone from the plan.
  GONE("plan-card-gone"),
  /// Others hang on it.
  HAS_MORE_UNDER("plan-card-has-more"),
  /// A card cannot hang there.
  NOT_THERE("plan-card-not-there"),
  /// Somebody answered it already.
  ANSWERED("plan-suggestion-answered"),
  /// It says the same as the card.
  SAME("plan-suggestion-same"),
  /// Measures are tied to other measures of the same plan, once.
  NOT_TIED("plan-card-not-tied"),
  /// Another plan follows one that is in force or over.
  STILL_WRITTEN("plan-still-written"),
  /// Nothing changed since the last version.
  NOTHING_NEW("plan-version-nothing-new");

  private final String key;

  PlanRefusal(String key) {
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
