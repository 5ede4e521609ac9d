package org.spoluplan.algorithms.minutes;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GroupNamesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Zápis z jednání pracovní skupiny pro seniory konaného dne 6. 2. 2024|Pracovní skupina pro seniory",
        "Zápis ze 4. zasedání Řídicí skupiny komunitního plánování|Řídicí skupina",
        "Sociální a bytová komise Rady města Lípová|Sociální a bytová komise",
        "Zápis z 2. zasedání školské rady konaného 12. 9. 2011|Školská rada",
        "Rodiny a pečující – setkání pracovní skupiny|Pracovní skupina Rodiny a pečující"
      })
  void endWhereTheDayOrThePlaceBegins(String line, String group) {
    assertThat(GroupNames.in(Text.of(line))).isNotNull().extracting(Found::value).isEqualTo(group);
  }
}
