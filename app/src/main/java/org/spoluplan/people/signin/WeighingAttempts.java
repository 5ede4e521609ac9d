package org.spoluplan.people.signin;

import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.spoluplan.access.PersonId;
import org.spoluplan.kernel.Outcome;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Before a password is looked at: may this attempt be made? It counts as failed until it succeeds,
/// so that a thousand attempts at once are no way around the limit.
@Service
@Transactional
class WeighingAttempts {

  private final LoginAttempts attempts;
  private final KnownDevices devices;
  private final Clock clock;

  WeighingAttempts(LoginAttempts attempts, KnownDevices devices, Clock clock) {
    this.attempts = attempts;
    this.devices = devices;
    this.clock = clock;
  }

  /// @param person whose login it is, null when nobody's
  Outcome<Boolean> begin(Attempt attempt, @Nullable PersonId person) {
    attempts.lock(attempt);
    var known = person != null && devices.knows(attempt.device(), person);
    var opens = GuessingLimit.opens(attempts.before(attempt, known), clock.instant());
    if (opens.isPresent()) return Outcome.refused(new MustWait(opens.get()));
    attempts.add(attempt, known);
    return Outcome.done(known);
  }

  void succeeded(Attempt attempt, boolean known) {
    attempts.forgive(attempt, known);
  }
}
