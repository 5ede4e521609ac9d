package org.spoluplan.algorithms.minutes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.spoluplan.algorithms.minutes.DraftOf.value;

import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Who met, when and where, in heads as towns write them.
class HeadsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "ZÁPIS/ze schůzky pracovní skupiny/RODINA, DĚTI A MLÁDEŽ/konané dne 9. června 2011;Pracovní skupina Rodina, děti a mládež;2011-06-09",
        "Z Á P I S   Z   J E D N Á N Í/pracovní skupiny č. 2 – Senioři/12. 11. 2014;Pracovní skupina č. 2 – Senioři;2014-11-12",
        "Orgán: Komise zdravotní/Zřizovatel: Rada města Lípová/Datum jednání: 3. 4. 2014;Komise zdravotní;2014-04-03",
        "ONLINE setkání pracovní skupiny Děti a rodina/čtvrtek 19/11/2020 • MS Teams • 16.00 – 17.25 h.;Pracovní skupina Děti a rodina;2020-11-19"
      })
  void nameTheGroupAndTheDay(String head, String group, String day) {
    var draft =
        MinutesParser.parse(head.replaceAll("(?<!\\d)/|/(?!\\d)", "\n") + "\n\nJednalo se o všem.");
    assertThat(value(draft.group())).isEqualTo(group);
    assertThat(value(draft.date())).isEqualTo(day);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Čas: od 9 hodin do 10 hodin 40 minut;09:00;10:40",
        "Datum: 3. 4. 2014, od 13,30 hod. do cca 15,15 hod.;13:30;15:15",
        "Začátek: deset hodin dopoledne Konec: 11:45;10:00;11:45",
        "V 17.00 zasedání otevřela předsedkyně. Jednání skončilo v 19.20.;17:00;19:20"
      })
  void nameTheHours(String said, String from, String to) {
    var draft = MinutesParser.parse("Zápis z jednání komise\nze dne 3. 4. 2014\n" + said + "\n");
    assertThat(value(draft.timeFrom())).isEqualTo(from);
    assertThat(value(draft.timeTo())).isEqualTo(to);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Záznam z jednání skupiny, 19. října 2016, knihovna, od 13.30;knihovna",
        "Jednání dne 16. května 2018 / radnice, čítárna / 13:00-14:45;radnice, čítárna",
        "Termín: úterý 5. 6. 2012, MěÚ Lípová, malý sál, začátek v 13.00 hod.;MěÚ Lípová, malý sál",
        "Jednání komise 3. 4. 2014. Jednací místnost: Velvarská 136, 1. poschodí;Velvarská 136, 1. poschodí",
        "Komise se sešla v úterý 16. dubna 2013 v 15.15 hodin v klubu důchodců.;klub důchodců"
      })
  void nameThePlace(String said, String place) {
    assertThat(value(MinutesParser.parse("Zápis\n" + said + "\n").place())).isEqualTo(place);
  }

  @Test
  void theNextMeetingHasItsHourAndPlace() {
    var draft = DraftOf.lines("Příště: úterý 12. 3. 2024, 8.30, velká zasedačka\n");
    var next = Objects.requireNonNull(draft.nextMeeting());
    assertThat(value(next.date())).isEqualTo("2024-03-12");
    assertThat(value(next.time())).isEqualTo("08:30");
    assertThat(value(next.place())).isEqualTo("velká zasedačka");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Zapsala: Jana Malá / ověřil: Petr Dub;Jana Malá;Petr Dub",
        "Zápis zpracovala Jana Malá, ověřil Petr Dub.;Jana Malá;Petr Dub",
        "Zapsala Jana Malá      Ověřil Mgr. Petr Dub;Jana Malá;Petr Dub",
        "Zápis: Jana Malá/Za správnost: Petr Dub;Jana Malá;Petr Dub",
        "Zapsal/a: Jana Malá/Protokol přečetl a schválil: Petr Dub;Jana Malá;Petr Dub"
      })
  void signaturesNameWhoWroteAndWhoVerified(String said, String taker, String verifier) {
    var draft =
        DraftOf.lines(
            "Bylo to dlouhé.\n\n" + said.replaceAll("(?<=\\p{L})/(?=\\p{Lu})", "\n") + "\n");
    assertThat(DraftOf.names(draft.minuteTakers())).containsExactly(taker);
    assertThat(DraftOf.names(draft.verifiers())).containsExactly(verifier);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Hranice, 12. 2. 2024",
        "Dne 12. 2. 2024",
        "V Kolíně dne 12. 2. 2024",
        "Zapsal/a: Jana Malá§Datum: 12. 2. 2024",
        "Záznam pořídila Jana Malá / 12. 2. 2024"
      })
  void theDayOfWritingStandsBelow(String said) {
    var draft =
        DraftOf.lines(
            "Bylo to dlouhé.\nA ještě delší.\nKonec.\n\n" + said.replace("§", "\n") + "\n");
    assertThat(value(draft.writtenOn())).isEqualTo("2024-02-12");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Kdo přišel/Jana Malá/Petr Dub//Kdo se omluvil/Ivo Lang",
        "Přítomni: Jana Malá, Petr Dub/Nepřítomni s omluvou: Ivo Lang",
        "Účast: Jana Malá, Petr Dub/Omluva: Ivo Lang",
        "PS Senioři: Jana Malá, Petr Dub/Omluvené: Ivo Lang"
      })
  void listsOfPeopleHaveManyNames(String said) {
    var draft = DraftOf.lines(said.replace("/", "\n") + "\n\nBylo to dlouhé.\n");
    assertThat(DraftOf.names(draft.attendees())).containsExactly("Jana Malá", "Petr Dub");
    assertThat(DraftOf.names(draft.excused())).containsExactly("Ivo Lang");
  }
}
