package org.spoluplan.people.signin;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/// When somebody who guesses passwords must wait, made so that it cannot be turned against a
/// victim: no number of failures elsewhere ever shuts an account. A browser the owner signed in
/// from before has a count of its own; another source has five attempts, and only two while the
/// account is being guessed at from many places.
final class GuessingLimit {

  static final Allowance DEVICE = new Allowance(10, Duration.ofHours(1));
  static final Allowance PAIR = new Allowance(5, Duration.ofMinutes(15));
  static final Allowance STRAINED_PAIR = new Allowance(2, Duration.ofMinutes(30));
  static final Allowance SOURCE = new Allowance(50, Duration.ofMinutes(15));

  /// So many failures from all unknown browsers mean that the account is being guessed at.
  static final Allowance STRAIN = new Allowance(20, Duration.ofHours(1));

  /// Nothing older matters.
  static final Duration MEMORY = Duration.ofHours(1);

  /// How many of the latest failures are enough to decide.
  static final int MOST = 50;

  private GuessingLimit() {}

  /// When the attempt is allowed, or empty when it is allowed now.
  static Optional<Instant> opens(History history, Instant now) {
    if (history.deviceKnown()) return DEVICE.opens(history.device(), now);
    var strained = STRAIN.opens(history.login(), now).isPresent();
    var pair = strained ? STRAINED_PAIR : PAIR;
    return Stream.of(pair.opens(history.pair(), now), SOURCE.opens(history.source(), now))
        .flatMap(Optional::stream)
        .max(Comparator.naturalOrder());
  }
}
