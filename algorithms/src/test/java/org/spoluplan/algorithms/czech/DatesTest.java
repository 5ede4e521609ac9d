package org.spoluplan.algorithms.czech;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DatesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "ze dne 2. 6. 2021;2021-06-02",
        "12.09.2011;2011-09-12",
        "28.3. 2018 v Jilemnici;2018-03-28",
        "7. října 2010;2010-10-07",
        "středa 21. července 2021 od 10 hodin;2021-07-21",
        "v úterý 6.února 2024;2024-02-06",
        "zapsáno 2021-07-21;2021-07-21",
        "12.9.11 v 9 hodin;2011-09-12"
      })
  void aWholeDateIsRead(String text, LocalDate day) {
    assertThat(Dates.in(text)).hasSize(1).first().returns(day, DateMention::whole);
  }

  @Test
  void theFirstOfTwoDaysGetsTheYearOfTheSecond() {
    var dates = Dates.in("od čtvrtka 6. 4. do čtvrtka 13. 4. 2017 do 14:00 hod.");
    assertThat(dates)
        .extracting(DateMention::whole)
        .containsExactly(LocalDate.of(2017, 4, 6), LocalDate.of(2017, 4, 13));
    assertThat(Dates.in("22. - 23. září 2016"))
        .extracting(DateMention::whole)
        .containsExactly(LocalDate.of(2016, 9, 22), LocalDate.of(2016, 9, 23));
  }

  @Test
  void aDayOfTheWeekThatDoesNotFitIsSeen() {
    var date = Dates.in("na středu 17. 5. 2016 od 14:00").getFirst();
    assertThat(date.weekday()).isEqualTo(DayOfWeek.WEDNESDAY);
    assertThat(date.contradictsItself()).isTrue();
    assertThat(Dates.in("středu 17. 5. 2017").getFirst().contradictsItself()).isFalse();
  }

  @Test
  void whatHasNoYearIsTheNextSuchDay() {
    var met = LocalDate.of(2019, 11, 11);
    assertThat(Dates.in("do 13. 1.").getFirst().after(met)).isEqualTo(LocalDate.of(2020, 1, 13));
    var month = Dates.in("do konce listopadu").getFirst();
    assertThat(month.byEnd()).isTrue();
    assertThat(month.monthAfter(met)).isEqualTo(YearMonth.of(2019, 11));
    assertThat(Dates.in("v lednu").getFirst().monthAfter(met)).isEqualTo(YearMonth.of(2020, 1));
  }

  @Test
  void numbersOfPointsAndShareAndDaysThatAreNotAreNoDates() {
    assertThat(Dates.in("2.1 Úvod, 30.5 %, 45. 13. 2019, č. 47/2017, 1.2 mil.")).isEmpty();
    assertThat(Dates.in("31. 2. 2019").getFirst().isWhole()).isFalse();
  }
}
