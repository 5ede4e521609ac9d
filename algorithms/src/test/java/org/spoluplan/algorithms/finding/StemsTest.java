package org.spoluplan.algorithms.finding;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.spoluplan.algorithms.czech.Fold;

class StemsTest {

  @ParameterizedTest
  @CsvSource({
    "dluh,dluhy",
    "dluh,dluzích",
    "matka,matek",
    "matka,matce",
    "služba,služeb",
    "dítě,dětmi",
    "dům,domem",
    "peníze,peněz",
    "babička,babičce",
    "děda,dědovi",
    "pečovatelka,pečovatelkou",
    "Jablonec,Jablonci",
    "Hrádek,Hrádku",
    "noclehárna,nocleháren",
    "ukrajinec,ukrajince",
    "senior,seniory",
    "člověk,lidem"
  })
  void formsOfAWordHaveOneStem(String word, String form) {
    assertThat(Stems.of(Fold.of(form))).isEqualTo(Stems.of(Fold.of(word)));
  }

  @Test
  void aGrandfatherIsNotAHomeForSeniors() {
    assertThat(Stems.of("deda")).isNotEqualTo(Stems.of("dd"));
  }
}
