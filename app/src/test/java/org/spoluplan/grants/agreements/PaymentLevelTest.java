package org.spoluplan.grants.agreements;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class PaymentLevelTest {

  private static final LocalDate OLD = LocalDate.of(2020, 1, 1);
  private static final LocalDate NEW = LocalDate.of(2027, 7, 1);
  private static final List<PaymentLevel> LEVELS =
      List.of(
          new PaymentLevel(0, OLD, 1, true),
          new PaymentLevel(20_000_000, OLD, 2, true),
          new PaymentLevel(20_000_000, NEW, 3, false));

  @Test
  void theHighestLevelThatTheAmountReachesAsItHeldOnTheDay() {
    assertThat(approvals(19_999_999, NEW)).isEqualTo(1);
    assertThat(approvals(20_000_000, NEW.minusDays(1))).isEqualTo(2);
    assertThat(approvals(20_000_000, NEW)).isEqualTo(3);
  }

  private static int approvals(long amount, LocalDate day) {
    return PaymentLevel.of(LEVELS, amount, day).approvals();
  }
}
