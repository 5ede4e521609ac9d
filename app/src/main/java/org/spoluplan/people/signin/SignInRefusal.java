package org.spoluplan.people.signin;

import org.spoluplan.kernel.Refusal;

enum SignInRefusal implements Refusal {
  /// One sentence for all reasons: a guesser must not learn which part was right.
  WRONG("sign-in-wrong", Kind.INVALID),
  LINK_DOES_NOT_WORK("link-does-not-work", Kind.CONFLICT),
  HAS_ACCOUNT_ALREADY("has-account-already", Kind.CONFLICT),
  HAS_NO_ACCOUNT("has-no-account", Kind.CONFLICT),
  OWN_ACCOUNT("own-account", Kind.CONFLICT),
  IDENTITY_UNKNOWN("identity-unknown", Kind.FORBIDDEN);

  private final String key;
  private final Kind kind;

  SignInRefusal(String key, Kind kind) {
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
