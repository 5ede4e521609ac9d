package org.spoluplan.algorithms.minutes;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AgendaLayoutsTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "§ 1 Doprava\nLinka nestačí.\n§ 2 Obědy\nVaří se denně.\n§ 3 Byty\nVolné jsou dva.",
        "Jednací body\n(1) Doprava\n(2) Obědy\n(3) Byty\n\n(1) Doprava\nLinka nestačí.\n(2) Obědy\nVaří se.\n(3) Byty\nDva.",
        "Body:\n\n 1. Doprava\n  Linka v poledne nestačí, lidé čekají na další spoj.\n\n 2. Obědy\n  Od února se vaří i pro seniory, denně 31 porcí po 58 Kč.\n\n 3. Byty\n  Volné jsou dva, žádostí je sedmnáct.",
        "Přítomni: Jana Vrbická, Ivo Lang\n\nDoprava\nLinka v poledne nestačí, lidé čekají.\n\nObědy\nOd února se vaří i pro seniory.\n\nByty\nVolné jsou dva, žádostí je sedmnáct.",
        "Předmět jednání\na) Doprava\nb) Obědy\nc) Byty\n\na) Linka nestačí.\nb) Vaří se denně.\nc) Volné jsou dva.",
        "1. Doprava (bod číslo 1)\nLinka nestačí.\n2. Obědy (bod číslo 2)\nVaří se.\n3. Byty (bod číslo 3)\nDva."
      })
  void pointsAreFoundWithoutAnOrdinaryList(String said) {
    assertThat(DraftOf.texts(DraftOf.lines(said).agenda()))
        .containsExactly("Doprava", "Obědy", "Byty");
  }

  @Test
  void aLineOfTheWholeTextIsCutAtItsLabels() {
    var said =
        "1 KOMUNITNÍ PLÁN MĚSTA LÍPOVÁ PRACOVNÍ SKUPINA PRO SENIORY ZÁZNAM ZE SETKÁNÍ Kdy: středa 9. října 2013, 13:00 15:00 Kde: Dům s pečovatelskou službou, společenská místnost Účast: Jana Vrbická, Ivo Lang Omluvili se: Petr Doležal Co nás čeká: 1. Zahájení 2. Vyhodnocení léta 3. Různé ad 1. Zahájení "
            + "Vedoucí přivítala všechny a nechala kolovat listinu. ".repeat(4)
            + "ad 2. Vyhodnocení léta "
            + "Klub uspořádal výlety a půjčil pomůcky. ".repeat(4)
            + "ad 3. Různé Nic dalšího nezaznělo.";
    var draft = MinutesParser.parse(said);
    assertThat(DraftOf.texts(draft.agenda()))
        .containsExactly("Zahájení", "Vyhodnocení léta", "Různé");
    assertThat(DraftOf.names(draft.attendees())).containsExactly("Jana Vrbická", "Ivo Lang");
    assertThat(DraftOf.names(draft.excused())).containsExactly("Petr Doležal");
    assertThat(DraftOf.value(draft.place()))
        .isEqualTo("Dům s pečovatelskou službou, společenská místnost");
  }

  @Test
  void organisationsReportingOneByOneAreNoAgenda() {
    var said =
        "Přítomni: Jana Vrbická, Ivo Lang\n\nCharita Ořechov\nPřibylo klientů, chybí auto.\n\nÚřad práce\nZaměstnaných je víc než loni.\n\nDomov Sněženka\nČeká se na lůžka.";
    assertThat(DraftOf.lines(said).agenda()).isNull();
  }
}
