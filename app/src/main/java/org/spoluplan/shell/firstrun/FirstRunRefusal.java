package org.spoluplan.shell.firstrun;

import org.spoluplan.kernel.Refusal;

enum FirstRunRefusal implements Refusal {
  /// Whoever fills the demo knows the password of its administrator.
  FROM_ANOTHER_COMPUTER("firstrun.another-computer", Kind.FORBIDDEN);

  private final String key;
  private final Kind kind;

  FirstRunRefusal(String key, Kind kind) {
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
