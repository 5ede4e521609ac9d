package org.spoluplan.meetings.invitations;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.validate.ITIPValidator;
import net.fortuna.ical4j.validate.ValidationEntry;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.spoluplan.meetings.BodyId;
import org.spoluplan.meetings.BodySummary;
import org.spoluplan.meetings.Meeting;
import org.spoluplan.meetings.MeetingForm;
import org.spoluplan.meetings.MeetingId;
import org.spoluplan.meetings.MeetingStatus;
import org.spoluplan.meetings.Replies.Answer;
import org.spoluplan.meetings.invitations.CalendarEntry.Participant;
import org.spoluplan.notifications.CalendarPart.Method;
import org.spoluplan.page.Words;

/// What we write is read back with the library and checked against RFC 5546.
class CalendarTextTest {

  private static final Instant NOW = Instant.parse("2027-03-08T08:00:00Z");
  private static final LocalDate DAY = LocalDate.of(2027, 6, 2);

  @Test
  void anInvitationIsAValidRequest() throws Exception {
    var part = CalendarText.letter(Method.REQUEST, invitation(meeting(0), null), NOW);
    var calendar = parsed(part.text());
    assertThat(faults(calendar)).isEmpty();
    assertThat(part.text().replace("\r\n ", ""))
        .contains("METHOD:REQUEST", "STATUS:CONFIRMED", "SEQUENCE:0", "PARTSTAT=NEEDS-ACTION")
        .contains("RSVP=TRUE", "DTSTART;TZID=Europe/Prague:20270602T100000")
        .contains("SUMMARY:Rodiny\\, děti a mládež\\; druhé kolo");
  }

  @Test
  void aCancellationIsAValidCancel() throws Exception {
    var off = meeting(DAY, LocalTime.of(10, 0), LocalTime.NOON, null, MeetingStatus.CANCELLED, 2);
    var part = CalendarText.letter(Method.CANCEL, invitation(off, Answer.ACCEPTED), NOW);
    assertThat(faults(parsed(part.text()))).isEmpty();
    assertThat(part.text()).contains("METHOD:CANCEL", "STATUS:CANCELLED", "SEQUENCE:2");
  }

  @Test
  void aMovedMeetingKeepsItsIdentityAndItsNumberGrows() throws Exception {
    var before = meeting(0);
    var moved =
        new Meeting(
            before.id(),
            before.body(),
            List.of(),
            null,
            null,
            before.form(),
            before.status(),
            DAY.plusDays(7),
            null,
            before.from(),
            before.to(),
            null,
            null,
            null,
            null,
            false,
            null,
            1,
            1);
    var first = event(CalendarText.letter(Method.REQUEST, invitation(before, null), NOW).text());
    var second = event(CalendarText.letter(Method.REQUEST, invitation(moved, null), NOW).text());
    assertThat(second.getUid()).isEqualTo(first.getUid());
    assertThat(first.getSequence()).isEqualTo(new Sequence(0));
    assertThat(second.getSequence()).isEqualTo(new Sequence(1));
  }

  @Test
  void summerAndWinterMeetingsAreAtTheHourPeopleReadOnTheWall() throws Exception {
    for (var day : List.of(DAY, LocalDate.of(2027, 12, 1))) {
      var meeting = meeting(day, LocalTime.of(10, 0), null, null, MeetingStatus.PLANNED, 0);
      var event = event(CalendarText.file(invitation(meeting, null), NOW));
      DtStart<ZonedDateTime> begin = Objects.requireNonNull(event.getDateTimeStart());
      assertThat(begin.getDate().toInstant())
          .isEqualTo(day.atTime(10, 0).atZone(Words.ZONE).toInstant());
    }
  }

  @Test
  void withoutAnHourItIsAWholeDayAndAWrittenBallotLastsAllItsDays() throws Exception {
    var written = meeting(DAY, null, null, DAY.plusDays(6), MeetingStatus.PLANNED, 0);
    assertThat(CalendarText.file(invitation(written, null), NOW))
        .contains("DTSTART;VALUE=DATE:20270602", "DTEND;VALUE=DATE:20270609");
    var day = meeting(DAY, null, null, null, MeetingStatus.PLANNED, 0);
    assertThat(CalendarText.file(invitation(day, null), NOW)).contains("DTEND;VALUE=DATE:20270603");
  }

  @Test
  void oddNamesDoNotBreakTheFile() throws Exception {
    var entry =
        invitation(meeting(0), Answer.DECLINED)
            .between(
                new Participant("Jana \"Jája\" Vrbická 🙂; Ph.D.", "jana@mesto.example"),
                new Participant("Ing. arch. Maxmilián Drahoš-Červenka, CSc., MBA", "m@x.example"),
                Answer.DECLINED);
    var text = CalendarText.letter(Method.REQUEST, entry, NOW).text();
    assertThat(faults(parsed(text))).isEmpty();
    assertThat(text.replace("\r\n ", "")).contains("PARTSTAT=DECLINED", "Vrbická 🙂; Ph.D.");
    assertThat(text.lines()).allMatch(line -> line.getBytes(StandardCharsets.UTF_8).length <= 75);
  }

  private static CalendarEntry invitation(Meeting meeting, @Nullable Answer answer) {
    return new CalendarEntry(
        meeting,
        "Rodiny, děti a mládež; druhé kolo",
        "Radnice, malá zasedačka",
        "Program a podklady: https://plan.example/jednani/1\nNa dálku: https://room.example/x",
        "https://plan.example/jednani/1",
        new Participant("Jana Vrbická", "jana@mesto.example"),
        new Participant("Leopold Štolba", "leopold@mesto.example"),
        answer);
  }

  private static Meeting meeting(int sequence) {
    return meeting(DAY, LocalTime.of(10, 0), LocalTime.NOON, null, MeetingStatus.INVITED, sequence);
  }

  private static Meeting meeting(
      LocalDate day,
      @Nullable LocalTime from,
      @Nullable LocalTime to,
      @Nullable LocalDate until,
      MeetingStatus status,
      int sequence) {
    var body =
        new BodySummary(new BodyId(UUID.randomUUID()), "", "Rodiny", null, null, null, false);
    var form = until == null ? MeetingForm.IN_PERSON : MeetingForm.WRITTEN;
    return new Meeting(
        new MeetingId(UUID.randomUUID()),
        body,
        List.of(),
        null,
        null,
        form,
        status,
        day,
        until,
        from,
        to,
        null,
        null,
        null,
        null,
        false,
        null,
        sequence,
        0);
  }

  private static Calendar parsed(String text) throws Exception {
    return new CalendarBuilder().build(new StringReader(text));
  }

  private static VEvent event(String text) throws Exception {
    return parsed(text).<VEvent>getComponents("VEVENT").getFirst();
  }

  private static List<ValidationEntry> faults(Calendar calendar) {
    return List.copyOf(new ITIPValidator().validate(calendar).getEntries());
  }
}
