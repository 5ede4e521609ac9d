package org.spoluplan.meetings.conclusions;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.spoluplan.access.Role;
import org.spoluplan.meetings.AgendaItemId;
import org.spoluplan.meetings.BodyId;
import org.spoluplan.meetings.Conclusion;
import org.spoluplan.meetings.Conclusion.Kind;
import org.spoluplan.meetings.Conclusions;
import org.spoluplan.meetings.MeetingId;
import org.spoluplan.meetings.MeetingStatus;
import org.spoluplan.meetings.Mention;
import org.spoluplan.testing.ApplicationTest;
import org.spoluplan.testing.TestMeetings;
import org.spoluplan.testing.TestPeople;
import org.spoluplan.testing.Web;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@ApplicationTest
class ConclusionsTest {

  @Autowired MockMvcTester mvc;
  @Autowired DSLContext sql;
  @Autowired TestPeople people;
  @Autowired Conclusions conclusions;

  private BodyId body;
  private MeetingId meeting;
  private AgendaItemId item;
  private Web secretary;
  private Web member;
  private Web guest;

  @BeforeEach
  void aGroupMeets() {
    var make = new TestMeetings(sql);
    body = make.body("Skupina pro seniory");
    meeting = make.meeting(body, LocalDate.of(2027, 3, 8), MeetingStatus.RUNNING);
    item = make.item(meeting, "Denní stacionář");
    secretary = as(make, "Jana Vrbická", Role.SECRETARY);
    member = as(make, "Leopold Štolba", Role.MEMBER);
    guest = as(make, "Radovan Šebestík", Role.GUEST);
  }

  @Test
  void aConclusionIsTypedAsItFalls() {
    var added = write("Stacionář se bude řešit", Kind.WILL_BE_HANDLED);

    assertThat(added).hasStatus(303);
    assertThat(secretary.text(path()))
        .contains("Stacionář se bude řešit", "bude řešeno", "1. Denní stacionář");
    assertThat(member.text("/jednani/" + meeting.value())).contains("Stacionář se bude řešit");
  }

  @Test
  void itComesFromItsPointAndThePointFromTheMeeting() {
    write("Stacionář se bude řešit", Kind.WILL_BE_HANDLED);

    var thread = secretary.text("/nit/conclusion/" + only().id().value());
    assertThat(thread).contains("Denní stacionář", "Skupina pro seniory, 8.");
  }

  @Test
  void whatWillNotBeHandledNeedsAReason() {
    var refused = write("Zkrácené úvazky", Kind.WILL_NOT_BE_HANDLED);

    assertThat(refused).hasStatus(422).bodyText().contains("Zkrácené úvazky", "napište proč");
    assertThat(conclusions.of(meeting)).isEmpty();
  }

  @Test
  void intoThePlanIsOneClickAndOneMoreTakesItBack() {
    write("Důchodci bez příjmu", Kind.WILL_BE_HANDLED);

    var marked =
        secretary.post(address(only()) + "/druh", "kind", "into_plan", "version", only().version());
    assertThat(only().kind()).isEqualTo(Kind.INTO_PLAN);

    secretary.post(secretary.undo(marked));
    assertThat(only().kind()).isEqualTo(Kind.WILL_BE_HANDLED);
  }

  @Test
  void aDeletedConclusionComesBackAsItWas() {
    write("Krizová lůžka", Kind.TO_BE_DISCUSSED);
    var before = only();

    var removed = secretary.post(address(before) + "/smazat");
    assertThat(conclusions.of(meeting)).isEmpty();

    secretary.post(secretary.undo(removed));
    assertThat(only()).isEqualTo(before);
  }

  @Test
  void aConclusionThatLedToATaskIsNotDeleted() {
    write("Krizová lůžka", Kind.TO_BE_DISCUSSED);
    secretary.post(
        "/jednani/" + meeting.value() + "/ukoly",
        "wording",
        "Zjistit počet lůžek",
        "precision",
        "none",
        "zaver",
        only().id().value());

    assertThat(secretary.post(address(only()) + "/smazat"))
        .hasStatus(409)
        .bodyText()
        .contains("Z tohoto závěru vznikl úkol");
  }

  @Test
  void whoSavesOverAnotherVersionKeepsWhatWasTyped() {
    write("První znění", Kind.NOTED);
    var seen = only();
    edit(seen, "Druhé znění", seen.version());

    assertThat(edit(seen, "Moje znění", seen.version()))
        .hasStatus(409)
        .bodyText()
        .contains("Moje znění", "Mezitím to změnil někdo jiný");
    assertThat(only().wording()).isEqualTo("Druhé znění");
  }

  @Test
  void conclusionsCanBePutInAnotherOrder() {
    write("Jedna", Kind.NOTED);
    write("Dvě", Kind.NOTED);

    secretary.post(address(conclusions.of(meeting).get(1)) + "/posunout", "smer", "nahoru");
    assertThat(conclusions.of(meeting))
        .extracting(Conclusion::wording)
        .containsExactly("Dvě", "Jedna");
  }

  @Test
  void aGuestDoesNotSeeConfidentialConclusions() {
    secretary.post(path(), "kind", "noted", "wording", "Jméno rodiny", "confidential", "true");

    assertThat(guest.text(path())).doesNotContain("Jméno rodiny");
    assertThat(member.text(path())).contains("Jméno rodiny");
  }

  @Test
  void aMemberReadsAndDoesNotWrite() {
    assertThat(member.post(path(), "kind", "noted", "wording", "Moje")).hasStatus(403);
    assertThat(Web.of(mvc, people.account("Cizí Člověk")).get(path())).hasStatus(403);
  }

  @Test
  void aDecisionOfAnotherBodyIsOnlyReported() {
    var report =
        secretary.post(
            "/jednani/" + meeting.value() + "/prevzata-rozhodnuti",
            "bodyName",
            "Zastupitelstvo města",
            "reference",
            "47/2027",
            "decidedOn",
            "2. 3. 2027",
            "reported",
            "Schválilo dotace");
    assertThat(report).hasStatus(303);
    assertThat(conclusions.reportedAt(meeting)).hasSize(1);
    assertThat(secretary.text(path())).contains("usnesení č. 47/2027", "Schválilo dotace");

    var id = conclusions.reportedAt(meeting).getFirst().id();
    var removed =
        secretary.post("/jednani/" + meeting.value() + "/prevzata-rozhodnuti/" + id + "/smazat");
    assertThat(conclusions.reportedAt(meeting)).isEmpty();
    secretary.post(secretary.undo(removed));
    assertThat(conclusions.reportedAt(meeting)).hasSize(1);
  }

  @Test
  void theNumberOfAMentionedOrganisationIsChecked() {
    assertThat(mention("Domov Pramen", "12345678")).hasStatus(422).bodyText().contains("IČO");
    assertThat(mention("Domov Pramen", "27082440")).hasStatus(303);

    var mention = conclusions.mentionedAt(meeting).getFirst();
    assertThat(mention.kind()).isEqualTo(Mention.Kind.ORGANISATION);
    assertThat(mention("Domov Pramen", "")).hasStatus(409);

    var gone =
        secretary.post("/jednani/" + meeting.value() + "/zminky/" + mention.id() + "/smazat");
    assertThat(conclusions.mentionedAt(meeting)).isEmpty();
    secretary.post(secretary.undo(gone));
    assertThat(conclusions.mentionedAt(meeting))
        .extracting(Mention::reference)
        .contains("27082440");
  }

  private org.springframework.test.web.servlet.assertj.MvcTestResult mention(
      String name, String ico) {
    return secretary.post(
        "/jednani/" + meeting.value() + "/zminky",
        "mention",
        "organisation",
        "mentionName",
        name,
        "mentionReference",
        ico);
  }

  private org.springframework.test.web.servlet.assertj.MvcTestResult write(
      String wording, Kind kind) {
    return secretary.post(
        path(),
        "kind",
        org.spoluplan.kernel.Code.of(kind),
        "wording",
        wording,
        "item",
        item.value());
  }

  private org.springframework.test.web.servlet.assertj.MvcTestResult edit(
      Conclusion conclusion, String wording, int version) {
    return secretary.post(
        address(conclusion), "kind", "noted", "wording", wording, "version", version);
  }

  private Conclusion only() {
    return conclusions.of(meeting).getFirst();
  }

  private String path() {
    return "/jednani/" + meeting.value() + "/zavery";
  }

  private String address(Conclusion conclusion) {
    return path() + "/" + conclusion.id().value();
  }

  private Web as(TestMeetings make, String name, Role role) {
    var person = people.account(name);
    make.member(body, person, role);
    return Web.of(mvc, person);
  }
}
