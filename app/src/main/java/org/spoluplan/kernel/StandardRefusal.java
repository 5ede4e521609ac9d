package org.spoluplan.kernel;

/// Refusals that any capability may meet.
public enum StandardRefusal implements Refusal {
  /// Somebody else saved a newer version in the meantime.
  CHANGED_MEANWHILE("changed-meanwhile", Kind.CONFLICT);

  private final String key;
  private final Kind kind;

  StandardRefusal(String key, Kind kind) {
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
