package org.spoluplan.algorithms.czech;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PersonNamesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Ing. Jana Vrbická, Ph.D., MBA, ředitelka;Jana Vrbická;Ing. Ph.D. MBA",
        "HORÁČEK Petr;Petr Horáček;''",
        "Horáčková Blanka, DiS.;Blanka Horáčková;DiS.",
        "K.Malinová přednesla;K. Malinová;''",
        "doc. PhDr. Aleš Bílý, CSc.;Aleš Bílý;doc. PhDr. CSc.",
        "Mgr. et Bc. Petra Kopecká;Petra Kopecká;Mgr. et Bc.",
        "Anna Malá-Veselá;Anna Malá-Veselá;''",
        "Nguyen Thi Hoa;Nguyen Thi Hoa;''",
        "paní Novákovou;Nováková;''"
      })
  void aNameIsReadInTheNominativeWithoutTitles(String text, String name, String titles) {
    var read = PersonNames.at(text).orElseThrow();
    assertThat(read.value()).isEqualTo(name);
    assertThat(read.titles()).isEqualTo(titles);
    assertThat(read.certainty()).isGreaterThanOrEqualTo(0.6);
  }

  @Test
  void otherCasesAreStraightened() {
    assertThat(PersonNames.in("Sešli se s Janou Novákovou a Zdeňkem Hájkem."))
        .extracting(PersonName::value)
        .containsExactly("Jana Nováková", "Zdeněk Hájek");
  }

  @Test
  void officesAndTownsAreNoPeople() {
    assertThat(PersonNames.in("Městský úřad Liberec, Krajský úřad, Střední odborná škola"))
        .isEmpty();
  }
}
