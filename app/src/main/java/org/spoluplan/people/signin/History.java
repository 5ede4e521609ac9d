package org.spoluplan.people.signin;

import java.time.Instant;
import java.util.List;

/// What failed before an attempt. Each list has the latest first and is long enough for the limit.
///
/// @param deviceKnown the account signed in from this browser before
/// @param device      failures of this browser
/// @param pair        failures of this login from this source, by unknown browsers
/// @param source      failures from this source whatever the login, by unknown browsers
/// @param login       failures of this login whatever the source, by unknown browsers
record History(
    boolean deviceKnown,
    List<Instant> device,
    List<Instant> pair,
    List<Instant> source,
    List<Instant> login) {

  History {
    device = List.copyOf(device);
    pair = List.copyOf(pair);
    source = List.copyOf(source);
    login = List.copyOf(login);
  }
}
