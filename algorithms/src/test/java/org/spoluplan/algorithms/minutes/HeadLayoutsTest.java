package org.spoluplan.algorithms.minutes;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HeadLayoutsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Zdravotně sociální rada Valašska – zápis|Zdravotně sociální rada Valašska",
        "Usnesení a zápis z 3. členské schůze|Členská schůze",
        "Rada města Lípová, zápis ze sociální komise|Sociální komise",
        "Jednání zástupců obcí Podlesí|Zástupci obcí Podlesí",
        "Ve čtvrtek se členové pracovní skupiny Rodina setkali v klubovně.|Pracovní skupina Rodina"
      })
  void groupsAreNamedInTheNominative(String said, String group) {
    var draft =
        MinutesParser.parse(said + "\ndne 6. 2. 2024\n\nPřítomni: Jana Vrbická, Ivo Lang\n");
    assertThat(DraftOf.value(draft.group())).isEqualTo(group);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "od půl třetí|14:30",
        "v půl čtvrté odpoledne|15:30",
        "v 15 hodin 30 minut|15:30",
        "v 16:02:41|16:02",
        "v šest večer|18:00",
        "v půl desáté|09:30"
      })
  void hoursAreSaidInManyWays(String said, String time) {
    var draft =
        MinutesParser.parse(
            "Zápis ze schůzky pracovní skupiny Doprava\ndne 6. 2. 2024\nJednání bylo zahájeno "
                + said
                + ".\n");
    assertThat(DraftOf.value(draft.timeFrom())).isEqualTo(time);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Rada se příště sejde 10. 12. 2024, začátek v půl čtvrté.|2024-12-10",
        "Znovu se skupina uvidí v únoru příštího roku.|2025-02",
        "Rada se sejde zase po žních: buď 2. září, nebo 9. září, tedy platí 9. září.|2024-09-09"
      })
  void theNextMeetingIsToldInMoreWays(String said, String day) {
    var next = DraftOf.said(said).nextMeeting();
    assertThat(next).isNotNull();
    assertThat(DraftOf.value(next == null ? null : next.date())).isEqualTo(day);
  }

  @Test
  void valuesStandUnderTheirLabels() {
    var draft =
        MinutesParser.parse(
            "Obec Lípová – web\n\nOrgán\nKomise zdravotní\nČíslo jednání\n14\nDatum jednání\n6. 2. 2024\nMísto konání\nradnice, zasedačka\n\nPřítomni: Jana Vrbická, Ivo Lang\n");
    assertThat(DraftOf.value(draft.group())).isEqualTo("Komise zdravotní");
    assertThat(DraftOf.value(draft.meetingNumber())).isEqualTo("14");
    assertThat(DraftOf.value(draft.date())).isEqualTo("2024-02-06");
    assertThat(DraftOf.value(draft.place())).isEqualTo("radnice, zasedačka");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Zápis, 12. září 2017 (úterý), MŠ Sluníčko, od půl třetí|MŠ Sluníčko",
        "Beroun, Zámecký pivovar, přednáškový sál, 6. listopadu 2014, 9-12 hod.|Beroun, Zámecký pivovar, přednáškový sál",
        "KONANÉHO DNE 23. LEDNA 2018 OD 9:00 HODIN V MALÉ ZASEDACÍ MÍSTNOSTI MĚSTSKÉHO ÚŘADU|malá zasedací místnost městského úřadu"
      })
  void placesStandAmongOtherPiecesOrInCapitals(String said, String place) {
    var draft =
        MinutesParser.parse(
            "Pracovní skupina pro seniory\n" + said + "\n\nPřítomni: Jana Vrbická, Ivo Lang\n");
    assertThat(DraftOf.value(draft.place())).isEqualToIgnoringCase(place);
  }

  @Test
  void anEmailOfTodayTellsOfToday() {
    var draft =
        MinutesParser.parse(
            "From: jana@lipova.example\nDate: 14.1.2025 12:05\nSubject: FW: Zápisek z dnešní skupiny Bydlení\n\nPosílám zápis z dneška.\n");
    assertThat(DraftOf.value(draft.date())).isEqualTo("2025-01-14");
    assertThat(DraftOf.value(draft.group())).isEqualTo("Skupina Bydlení");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Komu co chybí dodělat|* Vyvěsit přihlášky ve vestibulu (Malá, průběžně)|Vyvěsit přihlášky ve vestibulu|průběžně|",
        "Co zbylo z minula|Přehled exekucí v bytech (Malá) - nesplněno|Přehled exekucí v bytech||nesplněno",
        "Různé|Mluvilo se o dopravě. Úkol: zjistit zájem firem o autobus, Malá, 11. května 2024.|zjistit zájem firem o autobus|2024-05-11|",
        "Různé|Plakáty vylepí p. Malá do 7. března 2024. Odvoz zajistí ing. Dub.|Plakáty vylepí p. Malá|2024-03-07|"
      })
  void tasksStandUnderHomelyHeadings(
      String heading, String said, String what, String due, String status) {
    var draft = DraftOf.lines("Přítomni: Jana Malá, Ivo Dub\n\n" + heading + "\n" + said);
    assertThat(DraftOf.tasks(draft).getFirst())
        .isEqualTo(what + "|" + (due == null ? "" : due) + "|" + (status == null ? "" : status));
  }
}
