package org.spoluplan.algorithms.minutes;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LocalitiesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "V Kahově a Lhoticích nikdo nejezdí.|Kahov, Lhotice",
        "Lidé ze Zálabí a z Hylvát si stěžují na dopravu.|Zálabí, Hylváty",
        "Autobus má jezdit i do Dolní Branné a Kostelce.|Dolní Branná, Kostelec",
        "Z okolních obcí (Letovice, Kunštát, Sloup) se nikdo nepřihlásil.|Letovice, Kunštát, Sloup",
        "V Růžové ulici chybí obrubník.|Růžová ulice",
        "Na sídlišti Mír má město dva byty.|sídliště Mír",
        "Lavičky na Masarykově náměstí jsou rozbité.|Masarykovo náměstí",
        "Obyvatelé místní části Skalka žádají spoj.|Skalka",
        "Zástupkyně Bolatic popsala byt pro pečující.|Bolatice"
      })
  void areFoundInAnyCaseAndInARow(String said, String names) {
    assertThat(String.join(", ", DraftOf.texts(DraftOf.said(said).localities()))).isEqualTo(names);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "V Charitě je plno.",
        "Na Ministerstvo práce se odešle dopis.",
        "Do Akčního plánu to nepatří.",
        "Z Evropského sociálního fondu nic nepřijde.",
        "Na Silvestra bude zavřeno.",
        "V lednu a v Excelu se to spočítá."
      })
  void officesAndWorksAreNone(String said) {
    assertThat(DraftOf.texts(DraftOf.said(said).localities())).isEmpty();
  }

  @Test
  void whereItWasSignedIsNotTalkedAbout() {
    assertThat(DraftOf.lines("V Liberci dne 8. 2. 2024\nZapsala: Jana Malá").localities()).isNull();
  }
}
