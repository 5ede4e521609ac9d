package org.spoluplan.people.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class GuessingLimitTest {

  private static final Instant NOW = Instant.parse("2027-03-08T08:00:00Z");

  @Test
  void fiveFailuresOfOneLoginFromOneSourceMeanAQuarterOfAnHour() {
    var fiveMinutesAgo = NOW.minus(Duration.ofMinutes(5));
    assertThat(opens(unknown(4, 4, 4))).isEmpty();
    assertThat(GuessingLimit.opens(history(times(5, fiveMinutesAgo), List.of(), List.of()), NOW))
        .hasValue(NOW.plus(Duration.ofMinutes(10)));
  }

  @Test
  void aLoginGuessedAtFromManyPlacesIsOnlySlowed() {
    assertThat(opens(unknown(0, 0, 50))).isEmpty();
    assertThat(opens(unknown(1, 1, 50))).isEmpty();
    assertThat(opens(unknown(2, 2, 50))).hasValue(NOW.plus(Duration.ofMinutes(30)));
  }

  @Test
  void oneSourceThatTriesManyLoginsWaits() {
    assertThat(opens(unknown(0, 49, 0))).isEmpty();
    assertThat(opens(unknown(0, 50, 0))).isPresent();
  }

  @Property
  void nothingThatOthersDoShutsAKnownDevice(
      @ForAll @IntRange(max = 50) int pair,
      @ForAll @IntRange(max = 50) int source,
      @ForAll @IntRange(max = 50) int login,
      @ForAll @IntRange(max = 9) int own) {
    var history =
        new History(true, times(own, NOW), times(pair, NOW), times(source, NOW), times(login, NOW));
    assertThat(opens(history)).isEmpty();
  }

  @Property
  void theWaitNeverExceedsAnHour(
      @ForAll boolean known,
      @ForAll @IntRange(max = 50) int device,
      @ForAll @IntRange(max = 50) int pair,
      @ForAll @IntRange(max = 50) int source,
      @ForAll @IntRange(max = 50) int login) {
    var history =
        new History(
            known, times(device, NOW), times(pair, NOW), times(source, NOW), times(login, NOW));
    assertThat(GuessingLimit.opens(history, NOW.plus(Duration.ofHours(1)))).isEmpty();
  }

  private static java.util.Optional<Instant> opens(History history) {
    return GuessingLimit.opens(history, NOW);
  }

  private static History unknown(int pair, int source, int login) {
    return history(times(pair, NOW), times(source, NOW), times(login, NOW));
  }

  private static History history(List<Instant> pair, List<Instant> source, List<Instant> login) {
    return new History(false, List.of(), pair, source, login);
  }

  private static List<Instant> times(int count, Instant when) {
    return Collections.nCopies(count, when);
  }
}
