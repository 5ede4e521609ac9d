package org.spoluplan.notifications.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RetriesTest {

  @Test
  void theSecondAttemptComesSoonAndLaterOnesEverMoreRarely() {
    assertThat(
            Stream.of(1, 2, 3, 9, 10).map(attempts -> Retries.pauseAfter(attempts).orElseThrow()))
        .containsExactly(
            Duration.ofMinutes(1),
            Duration.ofMinutes(2),
            Duration.ofMinutes(4),
            Duration.ofMinutes(256),
            Duration.ofHours(6));
  }

  @Test
  void aServerThatIsDownOverTheWeekendIsWaitedFor() {
    var total =
        IntStream.iterate(1, attempts -> attempts + 1)
            .mapToObj(Retries::pauseAfter)
            .takeWhile(Optional::isPresent)
            .map(Optional::orElseThrow)
            .reduce(Duration.ZERO, Duration::plus);
    assertThat(total).isBetween(Duration.ofHours(40), Duration.ofHours(72));
  }
}
