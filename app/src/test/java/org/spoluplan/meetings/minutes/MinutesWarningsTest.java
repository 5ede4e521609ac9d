package org.spoluplan.meetings.minutes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.spoluplan.meetings.minutes.MinutesWarning.Kind;
import org.spoluplan.page.Messages;

/// The meeting is on Wednesday 2 June 2021.
class MinutesWarningsTest {

  private static final MinutesDraft MEETING = Drafts.meeting().draft();

  @Test
  void draftedMinutesGiveNoWarning() {
    assertThat(MinutesWarnings.of(Drafts.full(), MinutesText.of(Drafts.full()))).isEmpty();
  }

  @Test
  void aWeekdayThatDoesNotFitIsQuotedWithTheYearThatWould() {
    var text = "Další setkání skupin je ve středu 17. 5. 2022 od 14.00.";

    assertThat(MinutesWarnings.of(MEETING, text))
        .containsExactly(
            new MinutesWarning(
                Kind.WEEKDAY,
                List.of("17.\u00a05.\u00a02022", "úterý", "2023"),
                "středu 17. 5. 2022",
                27));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ve středu 3. 6. 2021",
        "Pátek 3. června 2021",
        "úterý, 3.6.2021",
        "od neděle 3. 6. 2021",
        "ve středu dne 3.6. 2021",
        "3. 6. 2021 (středa)",
        "2. 6. 2021, úterý",
        "v\u00a0pátek 3.\u00a06.\u00a02021",
        "v pondělí 8. 6.",
      })
  void wrongWeekdaysAreFound(String text) {
    assertThat(kinds(text)).containsExactly(Kind.WEEKDAY);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ve středu 2. 6. 2021",
        "středa 2. června 2021",
        "od čtvrtka 3. 6. do pátku 4. 6. 2021",
        "2. 6. 2021 (středa)",
        "3. 6. 2021, pátek 4. 6. 2021",
        "dne 3. 6. 2021",
        "střed města 3. 6. 2021",
        "pátý bod, 3. 6. 2021",
        "v sobotu 1. 1.",
        "verze 1. 15. 2021",
      })
  void rightWeekdaysAreNot(String text) {
    assertThat(kinds(text)).doesNotContain(Kind.WEEKDAY);
  }

  @Test
  void aDayThatIsNotInTheCalendarIsQuoted() {
    assertThat(MinutesWarnings.of(MEETING, "do 31. 6. 2021 nebo 29. února 2021"))
        .extracting(MinutesWarning::kind, MinutesWarning::quote)
        .containsExactly(
            tuple(Kind.NO_SUCH_DAY, "31. 6. 2021"), tuple(Kind.NO_SUCH_DAY, "29. února 2021"));
  }

  @Test
  void aNextMeetingComesLater() {
    assertThat(kinds("Další jednání je naplánováno na 17. 5. 2021."))
        .containsExactly(Kind.NEXT_MEETING);
    assertThat(kinds("**Příští jednání:** 2. 6. 2021")).containsExactly(Kind.NEXT_MEETING);
    assertThat(kinds("Příští jednání 13. 1. 2022 v 15 hodin.")).isEmpty();
    assertThat(kinds("Příští jednání svolá předsedkyně.")).isEmpty();
  }

  @Test
  void itemsAreThoseOfTheAgenda() {
    var meeting =
        Drafts.meeting()
            .about(Drafts.item(1, "Zahájení"), Drafts.item(2, "Plán"), Drafts.item(3, "Závěr"))
            .draft();
    var text = "Bod č. 1: Zahájení\n\nBod. č. 3 : Plán\n\n### Bod. č. 4: Závěr";

    assertThat(MinutesWarnings.of(meeting, text))
        .extracting(MinutesWarning::kind, w -> w.arguments().getFirst(), MinutesWarning::quote)
        .containsExactly(tuple(Kind.ITEM_UNKNOWN, 4, "Bod. č. 4"), tuple(Kind.ITEM_MISSING, 2, ""));
    assertThat(MinutesWarnings.of(meeting, "volný text bez čísel")).isEmpty();
    assertThat(MinutesWarnings.of(meeting, "Ad. 1)\nAd 2)\nAd 3) k bodu 7")).isEmpty();
  }

  @Test
  void theVerifierWasThereAndDidNotWriteIt() {
    var meeting = Drafts.meeting().with(Drafts.present("Mgr. Jana Malá, Ph.D.", "Jan Dvořák"));

    assertThat(kinds(meeting.by(Drafts.recorded("Jan Dvořák", "Jana Malá")).draft())).isEmpty();
    assertThat(kinds(meeting.by(Drafts.recorded("Ing. Jana Malá", "Jana Malá")).draft()))
        .containsExactly(Kind.VERIFIER_IS_RECORDER);
    assertThat(kinds(meeting.by(Drafts.recorded("Jan Dvořák", "Eva Černá")).draft()))
        .containsExactly(Kind.VERIFIER_ABSENT);
    assertThat(kinds(Drafts.meeting().by(Drafts.recorded("A B", "C D")).draft())).isEmpty();
  }

  @Test
  void everyConclusionComesBackAtTheEnd() {
    var text =
        """
        Závěr
        Azylový dům není vhodný, lepší bude zřízení krizových bytů nebo lůžek. Bude řešeno.

        > **Závěr:** Vydání letáku bude projednáno.

        Závěr: Zařadit do plánu nízkopříj. a bezpříj. důchodce.

        ## Závěry
        - projednání zřízení krizových lůžek
        - zařadit problematiku bezpříjmových a nízkopříjmových důchodců
        - možno zasílat připomínky
        """;

    assertThat(MinutesWarnings.of(MEETING, text))
        .extracting(MinutesWarning::kind, MinutesWarning::quote)
        .containsExactly(tuple(Kind.CONCLUSION_MISSING, "Vydání letáku bude projednáno."));
    assertThat(kinds("Závěr: bez seznamu na konci")).isEmpty();
  }

  @Test
  void theCheckDigitOfAnIcoFits() {
    assertThat(kinds("IČO: 70891508, IČ: 708 91 508, IČO 27074358")).isEmpty();
    assertThat(MinutesWarnings.of(MEETING, "úřad, IČ: 70901509"))
        .containsExactly(new MinutesWarning(Kind.ICO, List.of("70901509"), "IČ: 70901509", 6));
    assertThat(kinds("tel. 485 226 519, NIČ 12345678")).isEmpty();
  }

  @Test
  void anAttendanceSheetIsAnnexed() {
    var text = "Přítomni: viz prezenční listina";

    assertThat(kinds(text)).containsExactly(Kind.SHEET_MISSING);
    assertThat(MinutesWarnings.of(Drafts.meeting().annexed("Prezenční listina").draft(), text))
        .isEmpty();
  }

  @Test
  void everyWarningHasASentenceInBothLanguages() {
    var messages = new Messages();
    for (var kind : Kind.values()) {
      var warning = MinutesWarning.about(kind, "a", "b", "2023");
      assertThat(messages.has(Messages.CZECH, warning.key())).as(warning.key()).isTrue();
      assertThat(messages.has(Messages.ENGLISH, warning.key())).isTrue();
    }
    assertThat(
            messages.of(Messages.CZECH, "minutes.warning.weekday", "17. 5. 2016", "úterý", "2017"))
        .isEqualTo("Den v týdnu nesedí: 17. 5. 2016 je úterý. V roce 2017 by to sedělo.");
    assertThat(
            messages.of(Messages.CZECH, "minutes.warning.weekday", "17. 5. 2016", "úterý", "none"))
        .isEqualTo("Den v týdnu nesedí: 17. 5. 2016 je úterý.");
  }

  @Property
  void noTextFails(@ForAll String text) {
    assertThat(MinutesWarnings.of(Drafts.full(), text)).isNotNull();
  }

  private static List<Kind> kinds(String text) {
    return MinutesWarnings.of(MEETING, text).stream().map(MinutesWarning::kind).toList();
  }

  private static List<Kind> kinds(MinutesDraft meeting) {
    return MinutesWarnings.of(meeting, "").stream().map(MinutesWarning::kind).toList();
  }
}
