package org.spoluplan.algorithms.minutes;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProjectsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Projekt „Bezpečný sklep“ skončil.|Bezpečný sklep",
        "Peníze půjdou z projektu Společně ve městě, který trvá do června.|Společně ve městě",
        "Projekt Nejsem na to sám končí v březnu.|Nejsem na to sám",
        "Projekty: „Bistro“, „Zahradní četa“ a „Prádelna Březí“ postupují.|Bistro, Zahradní četa, Prádelna Březí",
        "Komise doporučuje projekty Bezpečný sklep a Značení kol.|Bezpečný sklep, Značení kol"
      })
  void areFoundWithQuotesAndWithoutThem(String said, String names) {
    assertThat(String.join(", ", DraftOf.texts(DraftOf.said(said).projects()))).isEqualTo(names);
  }

  @Test
  void standInAColumn() {
    var draft = DraftOf.said("žadatel\tprojekt\tbody\nObec Lhota\tCesta pod horou\t84\n");
    assertThat(DraftOf.texts(draft.projects())).containsExactly("Cesta pod horou");
  }

  @Test
  void anyProjectIsNone() {
    assertThat(DraftOf.said("Přihlásilo se 12 projektů. Projekty Evropské unie běží.").projects())
        .isNull();
  }
}
