package org.spoluplan.algorithms.minutes;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SignaturesTest {

  private static final String SAID =
      "Přítomni: Jana Vrbická, Ivo Lang\n\nProgram:\n1. Zahájení\n2. Různé\n\n1. Zahájení\nSešli jsme se.\n2. Různé\nNic.\n\n";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Zapsala Jana Vrbická 9. 2. 2024. Ověřil Ivo Lang.",
        "Zapsala J. Vrbická, zápis ověřil I. Lang; 9. 2. 2024 zapsáno dne 9. 2. 2024",
        "Zpracovala: VRBICKÁ J.             Schválil: LANG I.\nV Lípové dne 9. 2. 2024",
        "Jana Vrbická                    Ivo Lang\nzapisovatelka                   ověřovatel zápisu\nZápis vyhotoven: 9. 2. 2024"
      })
  void takerAndVerifierStandInOneLineOrSideBySide(String said) {
    var draft = DraftOf.lines(SAID + said);
    assertThat(DraftOf.names(draft.minuteTakers())).containsExactly("Jana Vrbická");
    assertThat(DraftOf.names(draft.verifiers())).containsExactly("Ivo Lang");
    assertThat(DraftOf.value(draft.writtenOn())).isEqualTo("2024-02-09");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Psáno v Lípové 9. 2. 2024, Jana Vrbická",
        "Zápis vyhotoven: 9.2.2024, pí Vrbická",
        "Lípová 9. 2. 2024, Vrbická"
      })
  void whoeverSignsBehindTheDayWrote(String said) {
    var draft = DraftOf.lines(SAID + said);
    assertThat(DraftOf.names(draft.minuteTakers())).containsExactly("Jana Vrbická");
    assertThat(DraftOf.value(draft.writtenOn())).isEqualTo("2024-02-09");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Skupina doporučuje plán ve znění ze dne 7. 2. 2024.",
        "Upraveno 7. 2. 2024",
        "Rozpis služeb. T: 7. 2. 2024."
      })
  void otherDaysAreNotThoseOfWriting(String said) {
    assertThat(DraftOf.lines(SAID + said).writtenOn()).isNull();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Řídil je předseda Mgr. Ivo Lang.|Ivo Lang",
        "Otevřela ji místostarostka Vrbická v 8:30.|Jana Vrbická",
        "Předseda skupiny Mgr. Lang v 16.30 přivítal připojené.|Ivo Lang"
      })
  void whoLedIsToldInManyWays(String said, String name) {
    var chair = DraftOf.lines(SAID + said).chair();
    assertThat(chair).isNotNull();
    assertThat(DraftOf.value(chair)).contains(name);
  }

  @Test
  void theOfficeOfTheChairStandsBesideTheName() {
    var draft = DraftOf.lines("Přítomni: Jana Vrbická (předsedající), Ivo Lang\n");
    assertThat(DraftOf.value(draft.chair())).contains("Jana Vrbická");
  }
}
