package org.spoluplan.people.signin;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.spoluplan.kernel.Secret;

/// Somebody tries to sign in with a password.
///
/// @param login  an e-mail address, as typed
/// @param device the long-lived cookie of the browser, if it has one
record Attempt(String login, String password, Source source, @Nullable Secret device) {

  String plainLogin() {
    return login.strip().toLowerCase(Locale.ROOT);
  }

  @Override
  public String toString() {
    return "attempt from " + source;
  }
}
