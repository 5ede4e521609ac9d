package org.spoluplan.algorithms.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

/// Kappa against published examples, each added up by hand.
class KappaTest {

  /// J. Cohen (1960), table 1, in hundredths: 0.70 observed, 0.30 + 0.09 + 0.02 by chance.
  @Test
  void cohensOwnExample() {
    var kappa = Kappa.ofTable(List.of(List.of(44, 7, 9), List.of(5, 20, 5), List.of(1, 3, 6)));
    assertThat(kappa.observed()).isCloseTo(0.70, within(1e-9));
    assertThat(kappa.expected()).isCloseTo(0.41, within(1e-9));
    assertThat(kappa.value()).hasValueCloseTo(0.29 / 0.59, within(1e-9));
  }

  /// J. L. Fleiss, Statistical Methods for Rates and Proportions: 0.89 observed, 0.66 by chance.
  @Test
  void diagnosesOfTwoDoctors() {
    var kappa = Kappa.ofTable(List.of(List.of(75, 1, 4), List.of(5, 4, 1), List.of(0, 0, 10)));
    assertThat(kappa.value()).hasValueCloseTo(0.23 / 0.34, within(1e-9));
  }

  @Test
  void whoeverSaysTheSameAlwaysAgrees() {
    assertThat(Kappa.of(List.of("a", "b", "a"), List.of("a", "b", "a")).value()).hasValue(1);
    assertThat(Kappa.of(List.of(true, false), List.of(false, true)).value()).hasValue(-1);
  }

  @Test
  void oneCategoryForAllSaysNothing() {
    assertThat(Kappa.of(List.of("a", "a"), List.of("a", "a")).value()).isEmpty();
    assertThat(Kappa.of(List.of(), List.of()).value()).isEmpty();
  }

  @Test
  void differentThingsCannotBeCompared() {
    assertThatThrownBy(() -> Kappa.of(List.of(1), List.of(1, 2)))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Kappa.ofTable(List.of(List.of(1, 2))))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Property(tries = 500)
  void itIsTheSameFromBothSides(
      @ForAll @Size(20) List<@IntRange(max = 3) Integer> one,
      @ForAll @Size(20) List<@IntRange(max = 3) Integer> other) {
    var kappa = Kappa.of(one, other).value();
    var turned = Kappa.of(other, one).value();
    assertThat(kappa.isPresent()).isEqualTo(turned.isPresent());
    if (kappa.isEmpty()) return;
    assertThat(kappa.getAsDouble()).isCloseTo(turned.getAsDouble(), within(1e-9));
    assertThat(kappa.getAsDouble()).isBetween(-1.0 - 1e-9, 1.0 + 1e-9);
  }
}
