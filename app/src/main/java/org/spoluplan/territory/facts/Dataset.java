package org.spoluplan.territory.facts;

import java.time.LocalDate;

/// Facts that were taken over from elsewhere.
///
/// @param asOf the day the facts are of
record Dataset(String code, String title, String publisher, String licence, LocalDate asOf) {

  private static final LocalDate END_OF_2020 = LocalDate.of(2020, 12, 31);

  static final Dataset MUNICIPALITIES =
      new Dataset(
          "municipalities",
          "Obce, jejich zařazení, sousedé a výměra",
          "ČÚZK, ČSÚ",
          "CC BY 4.0",
          LocalDate.of(2021, 1, 1));

  static final Dataset POPULATION =
      new Dataset(
          "population-2020-12-31",
          "Obyvatelstvo obcí podle věku a pohlaví",
          "ČSÚ",
          "CC BY 4.0",
          END_OF_2020);
}
