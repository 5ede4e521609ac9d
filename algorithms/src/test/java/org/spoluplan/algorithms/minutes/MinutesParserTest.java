package org.spoluplan.algorithms.minutes;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.spoluplan.algorithms.czech.IcoDigits;
import org.spoluplan.algorithms.minutes.ExtractionWarning.Code;

class MinutesParserTest {

  private static final String HEAD =
      "Zápis č. 3/2024 z jednání pracovní skupiny pro seniory\nkonaného dne 6. 2. 2024 od 9,00 hod\n";

  @Test
  void everyValuePointsToWhereItWasRead() {
    var source = HEAD + "Přítomni: Mgr. Jana Vrbická, Petr Doležal\nZapsala: Jana Vrbická\n";
    var draft = MinutesParser.parse(source);
    var date = requireNonNull(draft.date());
    assertThat(date.value()).isEqualTo(LocalDate.of(2024, 2, 6));
    assertThat(source.substring(date.span().start(), date.span().end())).isEqualTo("6. 2. 2024");
    var second = requireNonNull(draft.attendees()).get(1);
    assertThat(source.substring(second.span().start(), second.span().end()))
        .isEqualTo("Petr Doležal");
    assertThat(requireNonNull(draft.meetingNumber()).value()).isEqualTo("3/2024");
    assertThat(requireNonNull(draft.group()).value()).isEqualTo("Pracovní skupina pro seniory");
  }

  @Test
  void whatIsNotSaidIsNullAndWhatIsSaidToBeNobodyIsEmpty() {
    var draft =
        MinutesParser.parse(
            HEAD
                + "Přítomni: viz prezenční listina\nOmluveni: nikdo\nHosté:\nProgram:\n1. Úvod\n2. Různé\n");
    assertThat(draft.attendees()).isNull();
    assertThat(draft.excused()).isEmpty();
    assertThat(draft.guests()).isEmpty();
    assertThat(draft.absent()).isNull();
    assertThat(draft.votes()).isNull();
  }

  @Test
  void aCommaInANameIsToldAndNotCounted() {
    var draft =
        MinutesParser.parse(HEAD + "Přítomni: Alena Bártová, Kateřina, Šmídová, Ivo Lang\n");
    assertThat(names(draft.attendees()))
        .containsExactly("Alena Bártová", "Kateřina Šmídová", "Ivo Lang");
    assertThat(codes(draft)).contains(Code.SPLIT_NAME);
  }

  @Test
  void aPageInTheMiddleOfASentenceIsTakenOut() {
    var draft =
        MinutesParser.parse(
            HEAD
                + "Průběh jednání\nJe potřeba navázat strategii začleňování i na střednědobý plán sociálních\n\n\nEVROPSKÁ UNIE\nFond soudržnosti\n\nslužeb, skupina doporučuje zařadit noční pohotovost do plánu.\n");
    assertThat(requireNonNull(draft.conclusions()).getFirst().value())
        .contains("plán sociálních služeb, skupina doporučuje");
  }

  @Test
  void anEmptyFieldOfAVoteIsUnknownAndAskedAbout() {
    var draft =
        MinutesParser.parse(
            HEAD
                + "Skupina schvaluje program.\nPRO: 7  PROTI:   ZDRŽEL SE: 1  VÝSLEDEK: přijato\n");
    var vote = requireNonNull(draft.votes()).getFirst();
    assertThat(requireNonNull(vote.inFavour()).value()).isEqualTo(7);
    assertThat(vote.against()).isNull();
    assertThat(requireNonNull(vote.abstained()).value()).isEqualTo(1);
    assertThat(codes(draft)).contains(Code.VOTE_FIELD_EMPTY);
  }

  @Test
  void aNextMeetingBeforeThisOneOnTheWrongDayOfTheWeekIsToldAndKept() {
    var draft =
        MinutesParser.parse(
            HEAD + "Další jednání je naplánováno na středu 17. 5. 2022 od 14:00 hod.\n");
    var next = requireNonNull(requireNonNull(draft.nextMeeting()).date());
    assertThat(next.value()).isEqualTo("2022-05-17");
    assertThat(next.confidence()).isLessThan(Found.DOUBTFUL);
    assertThat(codes(draft)).contains(Code.WEEKDAY, Code.NEXT_BEFORE_THIS);
  }

  @Test
  void aTextThatDisagreesWithItsHeadingAboutTheDayIsTold() {
    var draft =
        MinutesParser.parse(HEAD + "\nJednání skupiny proběhlo dne 7. února 2024 na radnici.\n");
    assertThat(requireNonNull(draft.date()).value()).isEqualTo(LocalDate.of(2024, 2, 6));
    assertThat(codes(draft)).contains(Code.TWO_DATES);
    var before = MinutesParser.parse(HEAD + "\nMinulé jednání proběhlo dne 7. ledna 2024.\n");
    assertThat(codes(before)).doesNotContain(Code.TWO_DATES);
  }

  @Test
  void theCheckDigitOfAnIcoIsReckoned() {
    assertThat(IcoDigits.areRight("70891508")).isTrue();
    assertThat(IcoDigits.areRight("70901509")).isFalse();
    assertThat(codes(MinutesParser.parse(HEAD + "IČ: 70901509\n"))).contains(Code.ICO_CHECK);
  }

  @Test
  void whatWasPutToAVoteWithoutAResultIsNoVote() {
    var draft =
        MinutesParser.parse(
            HEAD + "3/ Diskuse:\nJ. Malá přednesla k odsouhlasení podklady pro kraj.\n");
    assertThat(draft.votes()).isNull();
    assertThat(codes(draft)).contains(Code.NO_RESULT);
  }

  @Test
  void nothingComesOfNothing() {
    for (var source : List.of("", " \n\n", "\t", "-", "1.", ":", "????", "Přítomni:")) {
      assertThat(MinutesParser.parse(source).date()).isNull();
    }
  }

  @Test
  void longNonsenseIsReadInTime() {
    for (var piece : List.of("a", "?a?b", "()", "Jana Nová, ", "pro 1 proti 2 ", "do 1. 1. ")) {
      var source = piece.repeat(60_000 / piece.length());
      assertTimeoutPreemptively(Duration.ofSeconds(10), () -> MinutesParser.parse(source), piece);
    }
  }

  private static List<String> names(@Nullable List<Found<FoundPerson>> people) {
    return requireNonNull(people).stream().map(person -> person.value().name()).toList();
  }

  private static List<Code> codes(ExtractedMinutes draft) {
    return draft.warnings().stream().map(ExtractionWarning::code).toList();
  }
}
