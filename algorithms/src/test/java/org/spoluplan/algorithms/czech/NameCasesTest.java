package org.spoluplan.algorithms.czech;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameCasesTest {

  @ParameterizedTest
  @CsvSource({
    "Petra Skoumala, Petr Skoumal",
    "Petra Skoumalová, Petra Skoumalová",
    "Petrem Malým, Petr Malý",
    "Evou Vrbickou, Eva Vrbická",
    "Jana Svobody, Jan Svoboda",
    "Jana Svobodová, Jana Svobodová",
    "Lucie Ptáčkové, Lucie Ptáčková",
    "Bedřicha Lomského, Bedřich Lomský",
    "Naďu Švarcovou, Naďa Švarcová",
    "Jiřím Hladíkem, Jiří Hladík",
    "Dana Krejčí, Dana Krejčí",
    "Marie Hladka, Marie Hladka"
  })
  void givenNameAndSurnameDecideTogether(String said, String nominative) {
    assertThat(PersonNames.in(said))
        .singleElement()
        .extracting(PersonName::value)
        .isEqualTo(nominative);
  }

  @ParameterizedTest
  @CsvSource({"Vedoucí Jana Nová, Jana Nová", "Rady Jiří Hladík, Jiří Hladík"})
  void aWordBeforeTheNameIsNoPartOfIt(String said, String name) {
    assertThat(PersonNames.in(said)).last().extracting(PersonName::value).isEqualTo(name);
  }
}
