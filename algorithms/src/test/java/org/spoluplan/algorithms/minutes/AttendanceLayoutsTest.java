package org.spoluplan.algorithms.minutes;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AttendanceLayoutsTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Charita | Jana Vrbická | 1\nMěsto | Petr Doležal | 0\nSpolek | Ivo Lang | x\n1 přítomen, 0 omluven, x nepřítomen bez omluvy",
        "Jméno\tÚčast\nJana Vrbická\tA\nPetr Doležal\tOM\nIvo Lang\tN\nA – přítomna, OM – omluven, N – nepřítomen",
        "(+ přítomen, - omluven, 0 neomluven)\nJana Vrbická\t+\nPetr Doležal\t-\nIvo Lang\t0",
        "Jana Vrbická (Charita) – přítomna\nPetr Doležal (město) – omluven\nIvo Lang – nepřítomen",
        "Členové:\nJana Vrbická, Charita - přítomna od 9:20\nPetr Doležal, město - omluven\nIvo Lang - neomluven",
        "1. Jana Vrbická (přítomna)\n2. Petr Doležal (omluven z jednání)\n3. Ivo Lang (nepřítomen)"
      })
  void marksAndWordsBesideNamesSayWhoCame(String said) {
    var draft = DraftOf.lines(said + "\n\nProgram: 1. Zahájení, 2. Různé\n");
    assertThat(DraftOf.names(draft.attendees())).containsExactly("Jana Vrbická");
    assertThat(DraftOf.names(draft.excused())).containsExactly("Petr Doležal");
    assertThat(DraftOf.names(draft.absent())).containsExactly("Ivo Lang");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Kdo se dostavil\nMěsto Lípová:\n  VRBICKÁ Jana Ing., místostarostka\n  DOLEŽAL Petr Mgr.\nPoliklinika:\n  MUDr. LANG Ivo",
        "Kdo byl\nMěstský úřad Lípová / Ing. Jana Vrbická, Mgr. Petr Doležal (do 10:30)\nPoliklinika Sever / MUDr. Ivo Lang",
        "Účast:\nLípová\tJana Vrbická, Petr Doležal\nHorní Lhota\t–\nBeroun\tIvo Lang",
        "Přítomni:\nCharita Ořechov: Jana Vrbická, Petr Doležal\nDomov Sněženka: Ivo Lang",
        "Ing. Jana Vrbická - vedoucí\nPetr Doležal - úřad práce\nIvo Lang - komunitní centrum",
        "Byli: Jana Vrbická, Petr Doležal, Ivo Lang",
        "Delegáti obcí: Jana Vrbická (Obec Osík), Petr Doležal (Obec Němčice), Ivo Lang (Obec Sloupnice)",
        "PŘÍTOMNÍ ČLENOVÉ\nJana Vrbická, Petr Doležal, Ivo Lang\nMÍSTO\nklubovna"
      })
  void peopleAreFoundInstitutionByInstitution(String said) {
    var draft = DraftOf.lines(said + "\n\nProgram: 1. Zahájení, 2. Různé\n");
    assertThat(DraftOf.names(draft.attendees()))
        .containsExactly("Jana Vrbická", "Petr Doležal", "Ivo Lang");
  }

  @Test
  void theInstitutionStandsBesideItsPeople() {
    var draft =
        DraftOf.lines(
            "Přítomni:\nMěsto Lípová / Jana Vrbická, Petr Doležal\nDomov Klid / Ivo Lang\n");
    assertThat(draft.attendees())
        .isNotNull()
        .extracting(person -> person.value().organization())
        .containsExactly("Město Lípová", "Město Lípová", "Domov Klid");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "K tomuto bodu přišel Mgr. Ota Kunc, ředitel školy.",
        "Za úřad práce přišla k tomuto bodu paní Iva Kuncová.",
        "Přizvána byla zástupkyně ředitele Mgr. Iva Kuncová.",
        "Změny vysvětlil Ing. Ota Kunc, který přišel jako host."
      })
  void whoeverCameToAPointIsAGuest(String said) {
    var draft =
        DraftOf.lines(
            "Přítomni: Jana Vrbická, Ivo Lang\n\nProgram: 1. Zahájení, 2. Různé\n\n1. Zahájení\n"
                + said);
    assertThat(DraftOf.names(draft.guests())).singleElement().asString().contains("Kunc");
    assertThat(DraftOf.names(draft.attendees())).containsExactly("Jana Vrbická", "Ivo Lang");
  }

  @Test
  void sumsOfATableNameNobody() {
    var draft =
        DraftOf.lines(
            "          Pozváno    Přítomno    Omluveno\nČlenové       8           6           2\n\nPřítomni:\npí Vrbická Jana\np. Lang Ivo\n");
    assertThat(DraftOf.names(draft.attendees())).containsExactly("Jana Vrbická", "Ivo Lang");
  }
}
