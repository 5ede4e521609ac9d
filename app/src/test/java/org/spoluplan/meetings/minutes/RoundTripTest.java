package org.spoluplan.meetings.minutes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.spoluplan.meetings.db.Tables.AGENDA_ITEM;
import static org.spoluplan.meetings.db.Tables.CONCLUSION;
import static org.spoluplan.meetings.db.Tables.MEETING;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.spoluplan.access.PersonId;
import org.spoluplan.algorithms.minutes.ExtractedMinutes;
import org.spoluplan.algorithms.minutes.Found;
import org.spoluplan.algorithms.minutes.FoundPerson;
import org.spoluplan.algorithms.minutes.MinutesParser;
import org.spoluplan.extraction.FileReading;
import org.spoluplan.extraction.ReadFile;
import org.spoluplan.testing.ApplicationTest;
import org.spoluplan.testing.Town;
import org.spoluplan.testing.Web;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/// Minutes that Spoluplán wrote are read back as the same meeting, out of every format it writes.
@ApplicationTest
class RoundTripTest {

  private static final List<String> FORMATS = List.of("html", "docx", "pdf");

  @Autowired MockMvcTester mvc;
  @Autowired DSLContext sql;
  @Autowired Town town;
  @Autowired MinutesRegister register;

  private HeldMeeting held;
  private Map<String, ExtractedMinutes> read;

  @BeforeEach
  void publishedMinutesAreReadBack() {
    held = new HeldMeeting(town, sql, "Pracovní skupina pro seniory");
    sql.deleteFrom(CONCLUSION).where(CONCLUSION.ITEM_ID.eq(held.secret.value())).execute();
    sql.deleteFrom(AGENDA_ITEM).where(AGENDA_ITEM.ID.eq(held.secret.value())).execute();
    sql.update(MEETING)
        .set(MEETING.NUMBER, "3/2027")
        .where(MEETING.ID.eq(held.meeting.value()))
        .execute();
    var conclusion =
        held.conclusion(held.club, "to_be_discussed", "Klub projednat s městem Chrastava", false);
    held.task(held.club, conclusion, "Zjistit, kolik dětí do klubu chodí");
    held.group.meeting(LocalDate.of(2027, 4, 12)).save();
    publish();
    read = new HashMap<>();
    try (var reading = new FileReading()) {
      for (var format : FORMATS) read.put(format, read(reading, format));
    }
  }

  @Test
  void theMeetingIsTheSame() {
    for (var format : FORMATS) {
      var draft = draft(format);
      assertThat(value(draft.group())).as(format).isEqualTo("Pracovní skupina pro seniory");
      assertThat(value(draft.meetingNumber())).as(format).isEqualTo("3/2027");
      assertThat(value(draft.date())).as(format).isEqualTo(HeldMeeting.DAY);
      assertThat(value(draft.timeFrom())).as(format).isEqualTo(LocalTime.of(10, 0));
      assertThat(value(draft.timeTo())).as(format).isEqualTo(LocalTime.of(12, 0));
      assertThat(value(draft.place())).as(format).isEqualTo("Radnice, malá zasedačka");
      assertThat(value(draft.writtenOn())).as(format).isEqualTo(LocalDate.of(2027, 3, 8));
    }
  }

  @Test
  void thePeopleAreTheSame() {
    for (var format : FORMATS) {
      var draft = draft(format);
      assertThat(names(draft.attendees()))
          .as(format)
          .containsExactly("Blanka Horáčková", "Drahomíra Koubelková", "Ondřej Malátný");
      assertThat(names(draft.excused())).as(format).containsExactly("Leopold Štolba");
      var chair = Objects.requireNonNull(draft.chair(), format);
      assertThat(chair.value().name()).as(format).isEqualTo("Drahomíra Koubelková");
      assertThat(names(draft.minuteTakers())).as(format).containsExactly("Ondřej Malátný");
      assertThat(names(draft.verifiers())).as(format).containsExactly("Blanka Horáčková");
    }
  }

  @Test
  void whatWasDecidedIsTheSame() {
    for (var format : FORMATS) {
      var draft = draft(format);
      assertThat(values(draft.agenda()))
          .as(format)
          .containsExactly("Zahájení a schválení programu", "Nízkoprahový klub v Chrastavě");
      var vote = Objects.requireNonNull(draft.votes(), format).getFirst();
      assertThat(value(vote.subject())).as(format).contains("Skupina schvaluje program jednání");
      assertThat(value(vote.inFavour())).as(format).isEqualTo(2);
      assertThat(value(vote.against())).as(format).isZero();
      assertThat(value(vote.abstained())).as(format).isZero();
      assertThat(value(vote.result())).as(format).isEqualTo("přijato");
      assertThat(String.join("\n", values(draft.conclusions())))
          .as(format)
          .contains("Zařadit do plánu klub pro děti", "Klub projednat s městem Chrastava");
    }
  }

  @Test
  void whatIsToBeDoneIsTheSame() {
    for (var format : FORMATS) {
      var draft = draft(format);
      assertThat(Objects.requireNonNull(draft.tasks(), format))
          .as(format)
          .anySatisfy(
              task -> {
                assertThat(task.what().value()).isEqualTo("Zjistit, kolik dětí do klubu chodí");
                assertThat(value(task.who())).isEqualTo("Leopold Štolba");
                assertThat(value(task.due())).isEqualTo("2027-04-30");
              });
      var next = Objects.requireNonNull(draft.nextMeeting(), format);
      assertThat(value(next.date())).as(format).isEqualTo("2027-04-12");
      assertThat(value(next.time())).as(format).isEqualTo(LocalTime.of(10, 0));
    }
  }

  private void publish() {
    var path = held.path();
    var secretary = Web.of(mvc, held.secretary);
    secretary.post(path);
    secretary.post(
        path + "/osoby",
        "chair",
        held.chair.value(),
        "taker1",
        held.secretary.value(),
        "verifier1",
        held.verifier.value());
    assertThat(secretary.post(path + "/uzavrit", "confirmed", true)).hasStatus(303);
    sign(held.secretary, "minute_taker");
    sign(held.chair, "chair");
    sign(held.verifier, "verifier");
    assertThat(secretary.post(path + "/zverejnit", "confirmed", true)).hasStatus(303);
  }

  private void sign(PersonId who, String office) {
    var hash = String.valueOf(register.getLatest(held.meeting).hash());
    Web.of(mvc, who).post(held.path() + "/podepsat", "office", office, "hash", hash);
  }

  private ExtractedMinutes read(FileReading reading, String format) {
    var file = mvc.get().uri(held.path() + "/verejny." + format).exchange();
    assertThat(file).hasStatusOk();
    var content = file.getResponse().getContentAsByteArray();
    return MinutesParser.parse(((ReadFile) reading.read(content)).text());
  }

  private ExtractedMinutes draft(String format) {
    return Objects.requireNonNull(read.get(format));
  }

  private static <T> @Nullable T value(@Nullable Found<T> found) {
    return found == null ? null : found.value();
  }

  private static List<String> values(@Nullable List<Found<String>> found) {
    return found == null ? List.of() : found.stream().map(Found::value).toList();
  }

  private static List<String> names(@Nullable List<Found<FoundPerson>> people) {
    return people == null
        ? List.of()
        : people.stream().map(person -> person.value().name()).toList();
  }
}
