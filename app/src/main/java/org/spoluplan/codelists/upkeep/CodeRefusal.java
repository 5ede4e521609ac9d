package org.spoluplan.codelists.upkeep;

import org.spoluplan.kernel.Refusal;

enum CodeRefusal implements Refusal {
  /// The code already means something within the period.
  OVERLAPS("code-overlaps", Kind.CONFLICT),
  /// A new meaning begins after the one it replaces.
  BEGINS_TOO_EARLY("code-begins-too-early", Kind.INVALID);

  private final String key;
  private final Kind kind;

  CodeRefusal(String key, Kind kind) {
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
