package org.spoluplan.network.keeping;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SoughtStreetTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Na Stráni 41",
        "Na Strani c. 41",
        "Na stráni, dům 41",
        "ul. Na Stráni",
        "na strani čp. 41",
        "NA STRÁNI č. p. 41",
        "Najdete nás Na  Stráni."
      })
  void aStreetIsFoundHoweverItIsWritten(String text) {
    assertThat(SoughtStreet.of("Na Stráni").isIn(text)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "Krkavčínova, v Krkavčínově ulici",
    "Husovo náměstí, na Husově náměstí",
    "Dlouhá, v Dlouhé",
    "Dolní Řasnice 45, v Dolní Řasnici č. p. 45",
    "Dolní Řasnice 45, 'Dolni Rasnice, dum 45'",
    "Dolní Řasnice 45, 'Dolní Řasnice, čp. 45'"
  })
  void alsoInflectedAndAVillageWithItsNumber(String street, String text) {
    assertThat(SoughtStreet.of(street).isIn(text)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "Na Stráni, na našich stránkách",
    "Dolní Řasnice 45, Dům je v Dolní Řasnici.",
    "Dolní Řasnice 45, v Dolní Řasnici č. p. 450",
    "Lípová, pod lípami"
  })
  void whatIsAnotherThingIsNotFound(String street, String text) {
    assertThat(SoughtStreet.of(street).isIn(text)).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "Na Stráni 41, Na Stráni",
    "ul. Na Stráni č. 41, Na Stráni",
    "'Na Stráni, č. p. 41/3', Na Stráni",
    "ulice Krkavčínova, Krkavčínova",
    "28. října 12, 28. října"
  })
  void theNumberIsNoPartOfTheNameOfAStreet(String typed, String name) {
    assertThat(SoughtStreet.withoutNumber(typed)).isEqualTo(name);
  }

  @Test
  void aNumberAloneIsNoStreet() {
    assertThat(SoughtStreet.withoutNumber("č. p. 41")).isEmpty();
  }
}
