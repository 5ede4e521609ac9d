package org.spoluplan.grants;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.spoluplan.grants.CallState.Stage;

class CallWindowTest {

  private static final Instant PUBLISH = Instant.parse("2027-03-01T07:00:00Z");
  private static final Instant OPENS = Instant.parse("2027-03-27T07:00:00Z");
  private static final Instant CLOSES = Instant.parse("2027-04-12T15:00:00Z");
  private static final CallWindow WINDOW = new CallWindow(PUBLISH, OPENS, CLOSES);

  @ParameterizedTest
  @CsvSource({
    "2027-03-27T06:59:59.999Z, false",
    "2027-03-27T07:00:00Z, true",
    "2027-04-12T15:00:00Z, true",
    "2027-04-12T15:00:00.999Z, true",
    "2027-04-12T15:00:01Z, false"
  })
  void theClosingSecondIsIn(Instant now, boolean taken) {
    assertThat(WINDOW.takes(now)).isEqualTo(taken);
  }

  @ParameterizedTest
  @CsvSource({
    "2027-02-28T23:00:00Z, SCHEDULED",
    "2027-03-01T07:00:00Z, PUBLISHED",
    "2027-03-27T07:00:00Z, OPEN",
    "2027-04-12T15:00:01Z, CLOSED"
  })
  void anAnnouncedCallGoesByTheClock(Instant now, CallState state) {
    assertThat(CallState.of(Stage.ANNOUNCED, WINDOW, now)).isEqualTo(state);
    assertThat(CallState.of(Stage.DRAFT, WINDOW, now)).isEqualTo(CallState.DRAFT);
  }

  @Test
  void aWindowThatEndsAsItBeginsIsNone() {
    assertThatThrownBy(() -> new CallWindow(PUBLISH, OPENS, OPENS))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
