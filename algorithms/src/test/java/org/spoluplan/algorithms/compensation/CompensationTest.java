package org.spoluplan.algorithms.compensation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// A service with usual costs of 2,400,000 Kč, usual income of 300,000 Kč and 4.2 FTE.
class CompensationTest {

  private static final CompensationPayment PAYMENT =
      new CompensationPayment(2_400_000_00, 300_000_00);

  @Test
  void thePaymentIsUsualCostsLessUsualIncome() {
    assertThat(PAYMENT.most()).isEqualTo(2_100_000_00);
    assertThat(PAYMENT.perUnit(new BigDecimal("4.2"))).isEqualTo(500_000_00);
    assertThat(new CompensationPayment(1, 2).most()).isZero();
    assertThatIllegalArgumentException().isThrownBy(() -> PAYMENT.perUnit(BigDecimal.ZERO));
  }

  @Test
  void byActualsTheLowerOfTheTwoCounts() {
    assertThat(PAYMENT.byActuals(2_300_000_00, 400_000_00)).isEqualTo(1_900_000_00);
    assertThat(PAYMENT.byActuals(2_900_000_00, 100_000_00)).isEqualTo(2_100_000_00);
    assertThat(PAYMENT.byActuals(100_00, 200_00)).isZero();
  }

  @ParameterizedTest
  @CsvSource({
    "2150000, 1000, 50000,  2.38, 50000,  0",
    "2400000, 1000, 300000, 14.29, 210000, 90000",
    "2150000, 0,    50000,  2.38, 0,      50000",
    "2400000, 0,    300000, 14.29, 0,      300000",
    "2400000, 500,  300000, 14.29, 105000, 195000",
    "2100000, 1000, 0,      0.00, 0,      0",
  })
  void whatIsOverIsCarriedUpToItsShareAndTheRestGoesBack(
      long funding, int carryE2, long over, BigDecimal percent, long carry, long giveBack) {
    var found = Overcompensation.of(funding * 100, PAYMENT.most(), PAYMENT.most(), carryE2);

    assertThat(found).isEqualTo(new Overcompensation(over * 100, carry * 100, giveBack * 100));
    assertThat(found.percentOf(PAYMENT.most())).isEqualTo(percent);
    assertThat(found.isAny()).isEqualTo(over > 0);
  }

  @Test
  void aShareOfNothingKnownIsRefused() {
    assertThatIllegalArgumentException().isThrownBy(() -> Overcompensation.of(1, 1, 1, -1));
    assertThatIllegalArgumentException().isThrownBy(() -> Overcompensation.of(1, 1, 1, 10_001));
    assertThatIllegalArgumentException().isThrownBy(() -> Overcompensation.of(-1, 1, 1, 0));
  }

  @Test
  void unitsThatChangedDuringTheYearAreWeightedByMonths() {
    var spans =
        List.of(
            new AverageUnits.Span(5, new BigDecimal("3.0")),
            new AverageUnits.Span(7, new BigDecimal("4.0")));

    assertThat(AverageUnits.of(spans, 4)).isEqualTo(new BigDecimal("3.5833"));
    assertThatIllegalArgumentException().isThrownBy(() -> AverageUnits.of(List.of(), 4));
  }

  @ParameterizedTest
  @CsvSource({"5, 5, 700, 600, 700", "4, 5, 700, 600, 600", "9, 5, 500, 600, 600"})
  void theValueOfTheRegionCountsWhereItIsHigherAndRestsOnEnoughProviders(
      int providers, int enough, long region, long country, long expected) {
    assertThat(ReferenceValue.of(providers, enough, region, country)).isEqualTo(expected);
  }
}
