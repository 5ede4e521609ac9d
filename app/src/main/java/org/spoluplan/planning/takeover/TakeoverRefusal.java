package org.spoluplan.planning.takeover;

import org.spoluplan.kernel.Refusal;

enum TakeoverRefusal implements Refusal {
  /// It was made into cards once.
  DONE("takeover-done"),
  /// Cards are not added to a plan that was approved.
  NOT_WRITTEN("takeover-not-written"),
  /// Everything was thrown away.
  NOTHING("takeover-nothing"),
  /// A card hangs under no card of the level above.
  NO_PARENT("takeover-no-parent"),
  /// Two parts have the same code, or the plan has it already.
  CODE_TAKEN("takeover-code-taken");

  private final String key;

  TakeoverRefusal(String key) {
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
