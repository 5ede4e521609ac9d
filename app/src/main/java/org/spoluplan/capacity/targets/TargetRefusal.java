package org.spoluplan.capacity.targets;

import org.spoluplan.kernel.Refusal;

enum TargetRefusal implements Refusal {
  /// Another target for the same holds on some of those days.
  OVERLAPS("target-overlaps");

  private final String key;

  TargetRefusal(String key) {
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
