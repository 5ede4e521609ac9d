package org.spoluplan.people.signin;

import org.spoluplan.kernel.Refusal;

enum PasswordRefusal implements Refusal {
  TOO_SHORT("password-too-short"),
  TOO_LONG("password-too-long"),
  TELLS_WHO("password-tells-who"),
  BREACHED("password-breached"),
  /// The password typed as the present one is not it.
  NOT_THE_PRESENT_ONE("password-not-the-present-one");

  private final String key;

  PasswordRefusal(String key) {
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
