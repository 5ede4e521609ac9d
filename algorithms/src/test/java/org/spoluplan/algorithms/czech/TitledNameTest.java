package org.spoluplan.algorithms.czech;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TitledNameTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Jana Vrbická                  | Jana Vrbická   | ''
          Ing. Jana Vrbická, Ph.D.      | Jana Vrbická   | Ing. Ph.D.
          Mgr. et Mgr. Petr Král, MBA   | Petr Král      | Mgr. et Mgr. MBA
          paní Jana Vrbická             | Jana Vrbická   | ''
          P. Král                       | P. Král        | ''
          Bc.                           | Bc.            | ''
          Nguyen Thi Lan DiS.           | Nguyen Thi Lan | DiS.
          """)
  void titlesStandApartFromTheName(String typed, String name, String titles) {
    assertThat(TitledName.of(typed)).isEqualTo(new TitledName(name, titles));
  }
}
