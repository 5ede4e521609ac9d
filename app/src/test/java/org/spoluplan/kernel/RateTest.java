package org.spoluplan.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class RateTest {

  private static final Instant NOW = Instant.parse("2027-03-08T08:00:00Z");

  @Test
  void aClientMayAskSoManyTimesAMinute() {
    var rate = new Rate(60, 10);
    for (int i = 0; i < 60; i++) assertThat(rate.take("a", NOW)).isEmpty();
    assertThat(rate.take("a", NOW)).contains(Duration.ofSeconds(1));
    assertThat(rate.take("b", NOW)).isEmpty();
    assertThat(rate.take("a", NOW.plusSeconds(1))).isEmpty();
    assertThat(rate.take("a", NOW.plusSeconds(1))).isPresent();
    for (int i = 0; i < 60; i++) assertThat(rate.take("a", NOW.plusSeconds(90))).isEmpty();
    assertThat(rate.take("a", NOW.plusSeconds(90))).isPresent();
  }

  @Test
  void manyClientsTakeNoMoreMemory() {
    var rate = new Rate(60, 100);
    for (int i = 0; i < 10_000; i++) rate.take("client " + i, NOW);
    assertThat(rate.remembered()).isEqualTo(100);
  }

  @Test
  void aClockThatGoesBackLocksNobodyOut() {
    var rate = new Rate(2, 100);
    rate.take("a", NOW);
    rate.take("a", NOW);
    assertThat(rate.take("a", NOW.minusSeconds(60))).isPresent();
    assertThat(rate.take("a", NOW.minusSeconds(20))).isEmpty();
  }
}
