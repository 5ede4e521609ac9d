package org.spoluplan.meetings.tasks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.spoluplan.meetings.db.Tables.TASK;
import static org.spoluplan.meetings.db.Tables.TASK_CHANGE;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.spoluplan.access.PersonId;
import org.spoluplan.access.Role;
import org.spoluplan.meetings.BodyId;
import org.spoluplan.meetings.MeetingId;
import org.spoluplan.meetings.MeetingStatus;
import org.spoluplan.testing.ApplicationTest;
import org.spoluplan.testing.TestMeetings;
import org.spoluplan.testing.TestPeople;
import org.spoluplan.testing.Web;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/// Tasks of old minutes, written down here all at once, long after.
@ApplicationTest
class TaskFatesTest {

  private static final Instant WRITTEN = Instant.parse("2027-03-01T08:00:00Z");

  @Autowired MockMvcTester mvc;
  @Autowired DSLContext sql;
  @Autowired TestPeople people;

  private BodyId body;
  private MeetingId in2018;
  private MeetingId in2019;
  private MeetingId in2021;
  private Web chair;

  @BeforeEach
  void aGroupMetForYears() {
    var make = new TestMeetings(sql);
    body = make.body("Skupina se starými zápisy");
    in2018 = make.meeting(body, LocalDate.of(2018, 5, 4), MeetingStatus.HELD);
    in2019 = make.meeting(body, LocalDate.of(2019, 3, 12), MeetingStatus.HELD);
    in2021 = make.meeting(body, LocalDate.of(2021, 6, 2), MeetingStatus.HELD);
    var leads = people.account("Jana Vrbická");
    make.member(body, leads, Role.CHAIR);
    chair = Web.of(mvc, leads);
  }

  @Test
  void whatIsDoneSaysWhichMeetingSaidSo() {
    var task = task("Sepsat služby", in2018, "done");
    said(task, in2018, "open");
    said(task, in2019, "done");

    assertThat(register("")).contains("Splněno, oznámeno na jednání 12. 3. 2019.");
    assertThat(chair.text(path(""))).contains("/jednani/" + in2019.value());
  }

  @Test
  void whatIsDoneBetweenMeetingsSaysTheDay() {
    var task = task("Sepsat služby", in2018, "done");
    said(task, null, "done");

    assertThat(register("")).contains("Splněno, oznámeno 1. 3. 2027.");
  }

  @Test
  void whatIsDoneAndNobodySaidWhenSaysThatToo() {
    task("Sepsat služby", in2018, "done");

    assertThat(register("")).contains("Splněno; kdy se to řeklo, zapsáno není.");
  }

  @Test
  void theLastWordIsTheLatestDayInWhateverOrderMinutesWereWrittenDown() {
    var task = task("Vybrat místo", in2018, "continues");
    said(task, in2019, "continues");
    said(task, in2018, "in_progress");

    assertThat(register("")).contains("Naposledy zmíněno na jednání 12. 3. 2019, od té doby nic.");
  }

  @Test
  void aTaskMentionedAtTheLastMeetingIsNotForgotten() {
    var task = task("Vybrat místo", in2018, "continues");
    said(task, in2021, "continues");

    assertThat(register("")).contains("Naposledy zmíněno na jednání 2. 6. 2021.");
  }

  @Test
  void aTaskNobodyEverReportedOnIsFoundAsSuch() {
    said(task("Zjistit zájem", in2018, "open"), in2018, "open");
    said(task("Zapsat tečku", in2021, "open"), in2021, "open");

    assertThat(register("osud=never_reported"))
        .contains("Zadáno na jednání 4. 5. 2018, od té doby o něm žádné jednání nemluví.")
        .contains("Zadáno na jednání 2. 6. 2021, skupina od té doby nejednala.");
  }

  @Test
  void whatOldMinutesNeverReportedOnIsSaidSo() {
    var task = task("Zjistit zájem", in2018, "unreported");
    said(task, in2018, "open");
    said(task, in2018, "unreported");

    assertThat(register("osud=never_reported"))
        .contains("Zadáno na jednání 4. 5. 2018, od té doby o něm žádné jednání nemluví.");
  }

  @Test
  void whatWasReplacedLeadsToItsSuccessor() {
    var next = task("Hledat jinde", in2019, "open");
    var old = task("Hledat v Chrastavě", in2018, "cancelled");
    sql.update(TASK).set(TASK.REPLACED_BY, next).where(TASK.ID.eq(old)).execute();
    said(old, in2019, "cancelled");

    assertThat(register("osud=replaced"))
        .contains("Nahrazeno jiným úkolem na jednání 12. 3. 2019. Místo toho: Hledat jinde");
    assertThat(register("osud=cancelled")).doesNotContain("Hledat v Chrastavě");
  }

  @Test
  void theOldestUnclosedOnesComeFirst() {
    task("Novější", in2021, "open");
    task("Nejstarší", in2018, "in_progress");
    task("Uzavřený", in2018, "done");

    var unclosed = register("osud=unclosed");
    assertThat(unclosed).containsSubsequence("2 úkoly", "Nejstarší", "Novější");
    assertThat(unclosed).doesNotContain("Uzavřený");
    assertThat(register("osud=unclosed&razeni=newest")).containsSubsequence("Novější", "Nejstarší");
  }

  @Test
  void eachNumberLeadsToTheTasksThatItCounts() {
    task("Jeden", in2018, "done");
    task("Druhý", in2018, "done");
    task("Třetí", in2018, "open");
    task("Čtvrtý", in2021, "done");

    var numbers = Jsoup.parse(chair.text(path(""))).select("section[aria-labelledby=pocty] td a");
    assertThat(numbers).hasSizeGreaterThan(6);
    for (var number : numbers) {
      var list = Jsoup.parse(chair.text(number.attr("href").replaceFirst("#.*", "")));
      assertThat(list.select("h2#ukoly").text())
          .as(number.attr("href"))
          .startsWith(number.text() + " ");
      assertThat(list.select("#ukoly ~ table tbody tr")).hasSize(Integer.parseInt(number.text()));
    }
    assertThat(register("rok=2018&osud=done")).contains("2 úkoly", "Jeden", "Druhý");
  }

  @Test
  void tasksOfOnePersonOrOrganisationAreFound() {
    var company = people.organisation("Poradna Kompas, z. ú.");
    var task = task("Spočítat klienty", in2018, "open");
    sql.update(TASK)
        .set(TASK.OWNER_ORGANISATION_ID, company.value())
        .where(TASK.ID.eq(task))
        .execute();
    task("Něco jiného", in2018, "open");

    assertThat(chair.text(path(""))).contains(">Poradna Kompas, z. ú.</option>");
    assertThat(register("kdo=" + company.value()))
        .contains("Spočítat klienty")
        .doesNotContain("Něco jiného");
    assertThat(register("q=klienty")).contains("Spočítat klienty").doesNotContain("Něco jiného");
  }

  @Test
  void nobodyReadsTasksOfOthers() {
    task("Tajemství skupiny", in2018, "open");
    PersonId stranger = people.account("Bohumil Kratina");

    assertThat(Web.of(mvc, stranger).text(FateFilter.PATH)).doesNotContain("Tajemství skupiny");
    assertThat(Web.of(mvc, stranger).text(FateFilter.PATH + ".csv"))
        .doesNotContain("Tajemství skupiny");
  }

  @Test
  void allOfItIsTakenAway() {
    var task = task("Sepsat služby", in2018, "done");
    said(task, in2019, "done");

    var csv = chair.text(FateFilter.PATH + ".csv?skupina=" + body.value());
    assertThat(csv.replace('\u00a0', ' '))
        .contains("2018-05-04;Skupina se starými zápisy;Sepsat služby;")
        .contains(";splněno;Splněno, oznámeno na jednání 12. 3. 2019.;2019-03-12;");
  }

  private String path(String query) {
    return FateFilter.PATH + "?skupina=" + body.value() + "&" + query;
  }

  /// As it is read, without marks.
  private String register(String query) {
    var page = Jsoup.parse(chair.text(path(query)));
    return page.select("section[aria-labelledby=ukoly]").text().replace('\u00a0', ' ');
  }

  private UUID task(String wording, MeetingId given, String state) {
    var row = sql.newRecord(TASK);
    row.setBodyId(body.value());
    row.setMeetingId(given.value());
    row.setWording(wording);
    row.setDuePrecision("none");
    row.setState(state);
    row.setCreatedAt(WRITTEN);
    row.insert();
    return row.getId();
  }

  private void said(UUID task, @Nullable MeetingId meeting, String state) {
    sql.insertInto(TASK_CHANGE)
        .set(TASK_CHANGE.TASK_ID, task)
        .set(TASK_CHANGE.AT, WRITTEN)
        .set(TASK_CHANGE.MEETING_ID, meeting == null ? null : meeting.value())
        .set(TASK_CHANGE.STATE, state)
        .execute();
  }
}
