package org.spoluplan.network.keeping;

import org.spoluplan.kernel.Refusal;

enum ServiceRefusal implements Refusal {
  /// Another service has that number of the national register.
  NUMBER_TAKEN("service-number-taken", Kind.CONFLICT);

  private final String key;
  private final Kind kind;

  ServiceRefusal(String key, Kind kind) {
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
