package org.spoluplan.planning.needs;

import org.spoluplan.kernel.Refusal;

enum NeedRefusal implements Refusal {
  /// Another need speaks for it; what is new belongs there.
  JOINED("need-joined"),
  /// A need is joined with another one of the same register that is not joined itself.
  NOT_JOINABLE("need-not-joinable"),
  /// The same thing is evidence of it already.
  KNOWN("need-evidence-known");

  private final String key;

  NeedRefusal(String key) {
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
