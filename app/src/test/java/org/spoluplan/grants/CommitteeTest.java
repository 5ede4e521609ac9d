package org.spoluplan.grants;

import static org.assertj.core.api.Assertions.assertThat;
import static org.spoluplan.meetings.db.Tables.BALLOT;
import static org.spoluplan.meetings.db.Tables.MOTION;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jooq.DSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.spoluplan.access.PersonId;
import org.spoluplan.access.Role;
import org.spoluplan.meetings.MeetingId;
import org.spoluplan.testing.ApplicationTest;
import org.spoluplan.testing.TestClock.MovableClock;
import org.spoluplan.testing.TestPeople;
import org.spoluplan.testing.Town;
import org.spoluplan.testing.Web;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/// A committee votes on the proposal before the council decides, without whoever has a conflict of
/// interest.
@ApplicationTest
class CommitteeTest {

  private static final LocalDate DAY = LocalDate.of(2027, 4, 20);
  private static final Instant MORNING = Instant.parse("2027-04-20T08:00:00Z");

  @Autowired MockMvcTester mvc;
  @Autowired TestPeople people;
  @Autowired ApplicationContext application;
  @Autowired MovableClock clock;
  @Autowired Town town;
  @Autowired DSLContext sql;
  private TestCall call;
  private DividedCall divided;
  private Town.Group committee;
  private PersonId chair;
  private PersonId member;
  private PersonId declared;
  private PersonId insider;
  private MeetingId meeting;

  @BeforeEach
  void aCommitteeWithAPlannedMeeting() {
    call = new TestCall(mvc, people, application).draft("committee", "true");
    divided = new DividedCall(call, people, clock).ofThree();
    committee = town.group("Výbor sociální", call.town);
    chair = committee.chair("Předsedkyně Výborová");
    member = committee.member("Členka Nestranná");
    declared = committee.member("Člen Poctivý");
    insider = committee.member("Členka Zaměstnaná");
    people.grant(insider, Role.ORGANISATION_WORKER, divided.one("S1").provider);
    declaresConflict(declared, "S2");
    meeting = committee.meeting(DAY).save();
  }

  @AfterEach
  void timeGoesBack() {
    clock.reset();
  }

  private void declaresConflict(PersonId person, String name) {
    call.office.post(call.path + "/hodnotitele", "person", person.value());
    var said =
        call.web(person)
            .post(
                divided.one(name).application + "/stret-zajmu",
                "conflict",
                "yes",
                "reason",
                "Bratr tam pracuje.");
    assertThat(said).hasStatus(HttpStatus.SEE_OTHER);
  }

  @Test
  void theCouncilDecidesOnlyWhatTheCommitteeAdopted() throws IOException {
    assertThat(divided.decided())
        .hasStatus(HttpStatus.CONFLICT)
        .bodyText()
        .contains("Chybí kladné hlasování výboru");
    assertThat(put()).hasStatus(HttpStatus.SEE_OTHER);
    assertThat(put()).as("once").hasStatus(HttpStatus.CONFLICT);
    assertThat(divided.plain(call.office, call.path + "/rozdeleni"))
        .contains("Výbor sociální o návrhu bude jednat 20. dubna 2027.");
    held(motion());
    assertThat(divided.plain(call.office, call.path + "/rozdeleni"))
        .contains("Projednáno dne 20. dubna 2027, Výbor sociální: pro 2, proti 0, zdrželo se 0.")
        .contains("Návrh byl doporučen.", "Vyloučeni z hlasování:", "Závěr");
    assertThat(paper()).contains("Projednáno dne", "Členka Zaměstnaná");
    var scenario = scenario();
    assertThat(call.office.text("/nit/grant_allocation/" + scenario))
        .as("the conclusion hangs on the proposal")
        .contains("Doporučuje se schválit rozdělení peněz");
    assertThat(divided.decided()).hasStatus(HttpStatus.SEE_OTHER);
  }

  @Test
  void whoeverHasAConflictDoesNotVoteEvenWhenItIsDeclaredAtTheLastMoment() {
    put();
    var motion = motion();
    begins();
    comes(chair, member, declared, insider);
    chairDoes("/hlasovani/" + motion + "/zahajit");
    assertThat(votes(insider, motion)).hasStatus(HttpStatus.FORBIDDEN);
    assertThat(votes(declared, motion)).hasStatus(HttpStatus.FORBIDDEN);
    var seat = committee.seatOf(insider).value();
    Web.of(mvc, chair).post("/hlasovani/" + motion + "/stret-neni", "seat", seat);
    assertThat(votes(insider, motion))
        .as("whoever presides cannot end the conflict")
        .hasStatus(HttpStatus.FORBIDDEN);
    declaresConflict(member, "S3");
    assertThat(votes(member, motion)).hasStatus(HttpStatus.FORBIDDEN);
    assertThat(votes(chair, motion)).hasStatus(HttpStatus.SEE_OTHER);
    assertThat(sql.fetchCount(BALLOT, BALLOT.MOTION_ID.eq(motion))).isEqualTo(1);
  }

  @Test
  void aDeputyWhoWorksForAnApplicantDoesNotVoteForAnybody() {
    var deputy = committee.substitute("Náhradník Zaměstnaný", member);
    people.grant(deputy, Role.ORGANISATION_HEAD, divided.one("S3").provider);
    put();
    var motion = motion();
    begins();
    comes(chair, deputy, declared, insider);
    assertThat(Web.of(mvc, chair).post("/hlasovani/" + motion + "/zahajit"))
        .as("of two who may vote only one is there")
        .hasStatus(HttpStatus.CONFLICT);
    comes(member);
    chairDoes("/hlasovani/" + motion + "/zahajit");
    assertThat(votes(deputy, motion)).hasStatus(HttpStatus.FORBIDDEN);
    assertThat(votes(member, motion)).hasStatus(HttpStatus.SEE_OTHER);
  }

  @Test
  void membersSeeWhatTheyVoteOnAndGuestsDoNot() {
    var guest = committee.guest("Host Zvědavý");
    put();
    var path = "/jednani/" + meeting.value();
    assertThat(divided.plain(Web.of(mvc, member), path))
        .contains("Návrh rozdělení: Podpora 2027", "403 955 Kč", "doporučeno 1 000 000 Kč")
        .contains("Členka Zaměstnaná: pracuje pro žadatele S1, z. s.")
        .contains("Člen Poctivý: ohlášený střet zájmů u žádosti S2")
        .doesNotContain("Bratr tam pracuje");
    assertThat(divided.plain(Web.of(mvc, guest), path))
        .contains("Návrh rozdělení: Podpora 2027")
        .doesNotContain("403 955");
  }

  @Test
  void amountsThatChangedSinceAreAnotherProposal() {
    put();
    held(motion());
    var path = divided.one("S3").application + "/odchylka";
    call.office.post(path, "amount", "136 045", "reason", "Začne až v březnu.");
    assertThat(divided.decided())
        .as("the committee voted on other amounts")
        .hasStatus(HttpStatus.CONFLICT)
        .bodyText()
        .contains("Chybí kladné hlasování výboru");
    assertThat(divided.plain(call.office, call.path + "/rozdeleni"))
        .contains("Doporučené částky se od té doby změnily");
    var later = committee.meeting(DAY.plusDays(7)).save();
    assertThat(call.office.post(call.path + "/vybor", "meeting", later.value()))
        .hasStatus(HttpStatus.SEE_OTHER);
    assertThat(divided.plain(Web.of(mvc, member), "/jednani/" + later.value()))
        .contains("136 045 Kč", "Odchylka: Začne až v březnu.");
  }

  @Test
  void onlyAPlannedMeetingOfABodyOfWhoeverGivesTheMoneyWillDo() {
    var elsewhere = town.group("Skupina jinde").meeting(DAY).save();
    var past = committee.meeting(LocalDate.of(2027, 4, 1)).save();
    for (var one : new MeetingId[] {elsewhere, past}) {
      assertThat(call.office.post(call.path + "/vybor", "meeting", one.value()))
          .hasStatus(HttpStatus.CONFLICT)
          .bodyText()
          .contains("Takové naplánované jednání není");
    }
    assertThat(Web.of(mvc, member).post(call.path + "/vybor", "meeting", meeting.value()))
        .hasStatus(HttpStatus.FORBIDDEN);
  }

  private MvcTestResult put() {
    return call.office.post(call.path + "/vybor", "meeting", meeting.value());
  }

  private UUID motion() {
    return sql.select(MOTION.ID)
        .from(MOTION)
        .where(MOTION.MEETING_ID.eq(meeting.value()))
        .fetchSingle(row -> row.value1());
  }

  private UUID scenario() {
    var allocation = org.spoluplan.grants.db.Tables.ALLOCATION;
    return sql.select(allocation.ID)
        .from(allocation)
        .where(allocation.CALL_ID.eq(call.id().value()))
        .fetchSingle(row -> row.value1());
  }

  /// The chair and the only member without a conflict vote in favour; it is concluded.
  private void held(UUID motion) {
    begins();
    comes(chair, member, declared, insider);
    chairDoes("/hlasovani/" + motion + "/zahajit");
    assertThat(votes(chair, motion)).hasStatus(HttpStatus.SEE_OTHER);
    assertThat(votes(member, motion)).hasStatus(HttpStatus.SEE_OTHER);
    chairDoes("/hlasovani/" + motion + "/uzavrit");
    chairDoes("/jednani/" + meeting.value() + "/zavery/z-hlasovani/" + motion);
    chairDoes("/jednani/" + meeting.value() + "/ukoncit");
  }

  private void begins() {
    divided.at(MORNING);
    chairDoes("/jednani/" + meeting.value() + "/zahajit");
  }

  private void comes(PersonId... all) {
    for (var one : all) {
      var came = Web.of(mvc, one).post("/jednani/" + meeting.value() + "/prezence/jsem-tu");
      assertThat(came).hasStatus(HttpStatus.SEE_OTHER);
    }
  }

  private void chairDoes(String path) {
    assertThat(Web.of(mvc, chair).post(path)).as(path).hasStatus(HttpStatus.SEE_OTHER);
  }

  private MvcTestResult votes(PersonId person, UUID motion) {
    return Web.of(mvc, person)
        .post("/hlasovani/" + motion + "/hlas", "option-" + motion, "in_favour");
  }

  private String paper() throws IOException {
    var pdf = call.office.get(call.path + "/material.pdf").getResponse().getContentAsByteArray();
    try (var read = Loader.loadPDF(pdf)) {
      return new PDFTextStripper().getText(read).replaceAll("[\\s\u00a0]+", " ");
    }
  }
}
