package org.spoluplan.algorithms.minutes;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.spoluplan.algorithms.minutes.ExtractionWarning.Code;

/// Five real minutes from around Liberec. They lie outside the project; where they are absent these
/// tests are skipped. People are told by number and initial, never by name.
class SeedsTest {

  private static final Path FOLDER = Path.of("..", "..", "shared", "seeds");

  @BeforeAll
  static void theyAreThere() {
    assumeTrue(Files.isDirectory(FOLDER), "the five real minutes are not on this machine");
  }

  @Test
  void topicsAndNestedBullets() throws IOException {
    var draft = draft("000");
    assertThat(value(draft.body()))
        .isEqualTo("Komunitní plánování sociálních služeb regionu Liberec");
    assertThat(value(draft.group())).startsWith("Skupina pro cizince");
    assertThat(value(draft.date())).isEqualTo(LocalDate.of(2019, 11, 11));
    assertThat(value(draft.timeFrom())).isEqualTo(LocalTime.of(15, 0));
    assertThat(value(draft.place())).isEqualTo("MML");
    assertThat(draft.attendees()).hasSize(11);
    assertThat(draft.excused()).isNull();
    assertThat(draft.votes()).isNull();
    assertThat(draft.agenda()).hasSize(3);
    assertThat(initials(draft.minuteTakers())).containsExactly("LP");
    assertThat(due(draft)).contains("2019-11-30", "2019-12");
    assertThat(value(requireNonNull(draft.nextMeeting()).date())).isEqualTo("2020-01-13");
    assertThat(value(draft.nextMeeting().time())).isEqualTo(LocalTime.of(15, 0));
  }

  @Test
  void aFormalSittingWithTwoVotes() throws IOException {
    var draft = draft("001");
    assertThat(value(draft.meetingNumber())).isEqualTo("12");
    assertThat(value(draft.date())).isEqualTo(LocalDate.of(2021, 6, 2));
    assertThat(value(draft.timeFrom())).isEqualTo(LocalTime.of(10, 0));
    assertThat(draft.place()).isNull();
    assertThat(draft.attendees()).isNull();
    assertThat(draft.excused()).isEmpty();
    assertThat(draft.guests()).hasSize(4);
    assertThat(draft.agenda()).hasSize(3);
    assertThat(draft.votes())
        .hasSize(2)
        .allSatisfy(
            vote -> {
              assertThat(value(vote.inFavour())).isEqualTo(20);
              assertThat(value(vote.against())).isZero();
              assertThat(value(vote.abstained())).isZero();
              assertThat(value(vote.result())).isEqualTo("přijato");
            });
    assertThat(initials(draft.minuteTakers())).containsExactly("VS", "IH");
    assertThat(initials(draft.verifiers())).containsExactly("LP");
    assertThat(value(requireNonNull(draft.nextMeeting()).date())).isEqualTo("2021-07-21");
    assertThat(codes(draft))
        .contains(
            Code.TWO_NUMBERS, Code.AGENDA_MISMATCH, Code.ICO_CHECK, Code.TWO_ICOS, Code.BAD_EMAIL);
  }

  @Test
  void findingsOnly() throws IOException {
    var draft = draft("002");
    assertThat(value(draft.meetingNumber())).isEqualTo("2");
    assertThat(value(draft.date())).isEqualTo(LocalDate.of(2022, 5, 2));
    assertThat(value(draft.group())).startsWith("Pracovní skupina pro osoby a rodiny");
    assertThat(draft.attendees()).isNull();
    assertThat(draft.minuteTakers()).isNull();
    assertThat(draft.nextMeeting()).isNull();
    assertThat(draft.votes()).isNull();
  }

  @Test
  void labelsAndAnImpossibleNextMeeting() throws IOException {
    var draft = draft("003");
    assertThat(value(draft.group())).isEqualTo("Řídicí pracovní skupina");
    assertThat(value(draft.date())).isEqualTo(LocalDate.of(2017, 3, 15));
    assertThat(draft.timeFrom()).isNull();
    assertThat(value(draft.place())).isEqualTo("historická radnice, 1. patro, kancelář č. 202");
    assertThat(draft.attendees()).hasSize(9);
    assertThat(draft.excused()).hasSize(2);
    assertThat(draft.guests()).hasSize(1);
    assertThat(draft.agenda()).hasSize(4);
    assertThat(value(draft.writtenOn())).isEqualTo(LocalDate.of(2017, 3, 17));
    assertThat(value(requireNonNull(draft.nextMeeting()).date())).isEqualTo("2016-05-17");
    assertThat(requireNonNull(draft.nextMeeting().date()).confidence()).isLessThan(Found.DOUBTFUL);
    assertThat(draft.tasks()).isNull();
    assertThat(codes(draft))
        .contains(Code.SPLIT_NAME, Code.WEEKDAY, Code.NEXT_BEFORE_THIS, Code.PROVISIONAL);
  }

  @Test
  void aConclusionAfterEachTopic() throws IOException {
    var draft = draft("004");
    assertThat(value(draft.group())).contains("Osoby ohrožené sociálním vyloučením");
    assertThat(value(draft.date())).isEqualTo(LocalDate.of(2018, 3, 28));
    assertThat(value(draft.place())).isEqualTo("zasedací místnost MÚ Jilemnice");
    assertThat(draft.attendees()).isNull();
    assertThat(draft.agenda()).hasSize(4);
    assertThat(draft.conclusions()).hasSize(9);
    assertThat(draft.votes()).isNull();
    assertThat(value(draft.writtenOn())).isEqualTo(LocalDate.of(2018, 3, 28));
    assertThat(codes(draft)).contains(Code.NO_RESULT, Code.TRUNCATED);
  }

  private static ExtractedMinutes draft(String number) throws IOException {
    try (var files = Files.list(FOLDER)) {
      var file =
          files
              .filter(path -> path.getFileName().toString().startsWith(number))
              .findFirst()
              .orElseThrow();
      return MinutesParser.parse(Decoding.decode(Files.readAllBytes(file)));
    }
  }

  private static <T> T value(@Nullable Found<T> found) {
    return requireNonNull(found).value();
  }

  private static List<String> due(ExtractedMinutes draft) {
    return requireNonNull(draft.tasks()).stream()
        .map(FoundTask::due)
        .filter(Objects::nonNull)
        .map(Found::value)
        .toList();
  }

  private static List<String> initials(@Nullable List<Found<FoundPerson>> people) {
    return requireNonNull(people).stream().map(person -> initials(person.value().name())).toList();
  }

  private static String initials(String name) {
    var words = name.split(" ");
    return words[0].substring(0, 1) + words[words.length - 1].charAt(0);
  }

  private static List<Code> codes(ExtractedMinutes draft) {
    return draft.warnings().stream().map(ExtractionWarning::code).toList();
  }
}
