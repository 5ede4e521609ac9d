package org.spoluplan.capacity.demands;

import org.spoluplan.kernel.Refusal;

enum DemandRefusal implements Refusal {
  /// It was agreed or closed, or the last day for answers is over.
  OVER("demand-over"),
  /// Only who said yes can be agreed with.
  NO_OFFER("demand-no-offer");

  private final String key;

  DemandRefusal(String key) {
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
