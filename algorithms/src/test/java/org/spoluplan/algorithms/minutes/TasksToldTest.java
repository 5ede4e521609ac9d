package org.spoluplan.algorithms.minutes;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Tasks in sentences, in lists and in columns, as clerks word them.
class TasksToldTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Jana Malá připraví do 5. března přehled žadatelů.;Jana Malá připraví přehled žadatelů|2024-03-05|",
        "Mgr. Petr Dub rozešle odkaz přes školy, začátek března.;Mgr. Petr Dub rozešle odkaz přes školy|2024-03|",
        "Přednášku zorganizuje koordinátorka v průběhu května.;Přednášku zorganizuje koordinátorka|2024-05|",
        "Fotografie předá Marek Dub odboru, termín: 3/2024;Fotografie předá Marek Dub odboru|2024-03|",
        "Připomínky posílejte koordinátorce do 10. března.;Připomínky posílejte koordinátorce|2024-03-10|",
        "Úkol pro všechny členy: karty odevzdat nejpozději 24. 3. 2024;karty odevzdat|2024-03-24|",
        "Úkol PS 4/B (smlouva s účetní) – splněno.;smlouva s účetní||splněno"
      })
  void areReadOutOfSentences(String said, String task) {
    assertThat(DraftOf.tasks(DraftOf.said(said))).containsExactly(task);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Pan Dub vysvětlil, že obec připraví dohodu v říjnu.",
        "Paní Malá (manažerka) informovala o výzvě Šablony.",
        "Rada města projedná plán 12. března.",
        "Není předmětem plánu, předá se odboru školství.",
        "Žadatel, který nedoloží povolení do 31. 3. 2024, bude vyřazen.",
        "Účet k 30. 1. vykazoval zůstatek, z toho půjčka, kterou je třeba vrátit.",
        "Rada města uložila odboru zpracovat pravidla."
      })
  void whatOthersDoOrSayIsNone(String said) {
    assertThat(DraftOf.tasks(DraftOf.said(said))).isEmpty();
  }

  @Test
  void standInColumnsOfSpacesInAnyOrder() {
    var draft =
        DraftOf.said(
            "Kdo co udělá\nMalá      pošle rozpis jízd      20. 3.\nDub       obvolá polikliniku      do konce března\nvšichni   hlásí volná místa       průběžně\n");
    assertThat(DraftOf.tasks(draft))
        .containsExactly(
            "pošle rozpis jízd|2024-03-20|",
            "obvolá polikliniku|2024-03-31|",
            "hlásí volná místa|průběžně|");
  }

  @Test
  void aTableSaysHowTheyStand() {
    var draft =
        DraftOf.said(
            "Úkolník\nč.\tco\tkdo\tkdy\tjak to dopadlo\n2/1\tanketa mezi klienty\tMalá\tkvěten 2024\tsplněno\n2/2\tdopis pojišťovnám\tDub\t15. 5. 2024\tnesplněno, čeká na podpis\n");
    assertThat(DraftOf.tasks(draft))
        .containsExactly(
            "anketa mezi klienty|2024-05|splněno", "dopis pojišťovnám|2024-05-15|nesplněno");
  }

  @Test
  void aHeadOfColumnsIsNoTask() {
    assertThat(
            DraftOf.tasks(
                DraftOf.said("Úkoly\nÚkol\tKdo\tDo kdy\nobvolat polikliniku\tMalá\t3. 4. 2024\n")))
        .containsExactly("obvolat polikliniku|2024-04-03|");
  }
}
