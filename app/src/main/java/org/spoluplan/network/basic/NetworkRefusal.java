package org.spoluplan.network.basic;

import org.spoluplan.kernel.Refusal;

enum NetworkRefusal implements Refusal {
  /// What the council has resolved is not rewritten; a new version is made.
  ALREADY_IN_FORCE("network-already-in-force", Kind.CONFLICT),
  /// The version has the service already.
  SERVICE_TWICE("network-service-twice", Kind.CONFLICT),
  /// A table with mistakes is not taken, not even a part of it.
  TABLE_WRONG("network-table-wrong", Kind.CONFLICT),
  /// A table without most of what the draft has is taken only when somebody says it is meant so.
  TABLE_DROPS("network-table-drops", Kind.CONFLICT),
  /// Another version of the region begins on that day.
  SAME_DAY("network-same-day", Kind.CONFLICT);

  private final String key;
  private final Kind kind;

  NetworkRefusal(String key, Kind kind) {
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
