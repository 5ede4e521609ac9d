package org.spoluplan.people.signin;

import java.time.Instant;
import org.spoluplan.kernel.Refusal;

/// Too many attempts failed.
///
/// @param until when the next one is allowed
record MustWait(Instant until) implements Refusal {

  @Override
  public String key() {
    return "sign-in-must-wait";
  }

  @Override
  public Kind kind() {
    return Kind.FORBIDDEN;
  }
}
