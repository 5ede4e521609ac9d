package org.spoluplan.algorithms.finding;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AgesTest {

  @ParameterizedTest
  @CsvSource({
    "syn 15 let bere perník,15",
    "babička 80 let,80",
    "15letá dcera,15",
    "15ti letý kluk,15",
    "je mi čtrnáct,14",
    "patnáctiletý,15",
    "8 měsíců staré dítě,0"
  })
  void anAgeIsHeard(String text, int years) {
    assertThat(Ages.in(Tokens.of(text))).isEqualTo(years);
  }

  @Test
  void howLongSomethingLastsIsNoAge() {
    assertThat(Ages.in(Tokens.of("bydlím tu už 10 let"))).isNull();
    assertThat(Ages.in(Tokens.of("mám 3 děti"))).isNull();
    assertThat(Ages.in(Tokens.of("999 let"))).isNull();
  }
}
