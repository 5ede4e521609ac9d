package org.spoluplan.territory.units;

import org.spoluplan.kernel.Refusal;

enum UnitRefusal implements Refusal {
  /// Earlier years keep what they had.
  BEGINS_TOO_EARLY("unit-begins-too-early"),
  /// The unit would end before its last composition begins.
  ENDS_TOO_EARLY("unit-ends-too-early");

  private final String key;

  UnitRefusal(String key) {
    this.key = key;
  }

  @Override
  public String key() {
    return key;
  }

  @Override
  public Kind kind() {
    return Kind.INVALID;
  }
}
