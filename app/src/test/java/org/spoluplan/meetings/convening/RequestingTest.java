package org.spoluplan.meetings.convening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.spoluplan.notifications.db.Tables.MESSAGE;

import java.time.LocalDate;
import java.util.List;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.spoluplan.access.PersonId;
import org.spoluplan.testing.ApplicationTest;
import org.spoluplan.testing.TestPeople;
import org.spoluplan.testing.Town;
import org.spoluplan.testing.Web;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@ApplicationTest
class RequestingTest {

  @Autowired MockMvcTester mvc;
  @Autowired DSLContext sql;
  @Autowired TestPeople people;
  @Autowired Town town;
  @Autowired Requests requests;

  private Town.Group group;
  private PersonId chairPerson;
  private PersonId secondPerson;
  private Web chair;
  private Web first;
  private Web second;
  private Web guest;

  /// Five votes, so a third is two.
  @BeforeEach
  void aGroupOfFiveVotes() {
    group = town.group("Skupina pro duševní zdraví");
    chairPerson = group.chair("Jarmila Vondrušková");
    chair = Web.of(mvc, chairPerson);
    first = Web.of(mvc, group.member("Evžen Kalaš"));
    secondPerson = group.member("Milada Pokorná");
    second = Web.of(mvc, secondPerson);
    group.member("Otakar Zelinka");
    group.member("Zdislava Horká");
    guest = Web.of(mvc, group.guest("Host Kubát"));
  }

  @Test
  void aThirdOfTheVotesMakesTheChairCallAMeeting() {
    var path = ask();

    assertThat(chair.text("/")).doesNotContain("Svolat jednání: Kapacita ambulance");
    assertThat(second.text(path)).contains("Žádá 1 z 5, potřeba jsou 2.", "Připojit se");
    assertThat(second.post(path + "/pripojit-se")).hasStatus(303);

    assertThat(chair.text(path)).contains("Žádá 2 z 5", "Jednání má být svoláno");
    assertThat(chair.text("/")).contains("Svolat jednání: Kapacita ambulance");
    assertThat(letters(chairPerson))
        .containsExactly(
            "Žádost o svolání jednání: Skupina pro duševní zdraví",
            "Členové žádají o jednání: Skupina pro duševní zdraví");
    assertThat(letters(secondPerson)).hasSize(1);
  }

  @Test
  void theMeetingThatIsPlannedDealsWithItAndTheThreadSaysSo() {
    var path = ask();
    second.post(path + "/pripojit-se");

    var meeting = plan();

    assertThat(chair.text(meeting)).contains("Kapacita ambulance", "Čeká se tři měsíce.");
    assertThat(chair.text(path))
        .contains("Žádost je na programu", "href=\"" + meeting + "\"")
        .doesNotContain("/pripojit-se");
    assertThat(chair.text(meeting)).contains("href=\"" + path + "\"");
    assertThat(chair.text("/")).doesNotContain("Svolat jednání: Kapacita ambulance");
  }

  @Test
  void whenThatMeetingIsCancelledTheRequestIsOpenAgain() {
    var path = ask();
    second.post(path + "/pripojit-se");
    var meeting = plan();

    chair.post(meeting + "/zrusit", "because", "Nemoc");

    assertThat(first.text(path)).contains("Jednání má být svoláno", "Vzít žádost zpět");
  }

  @Test
  void whoTakesTheirWordBackIsNotCounted() {
    var path = ask();
    second.post(path + "/pripojit-se");
    second.post(path + "/odstoupit");
    assertThat(chair.text(path)).contains("Žádá 1 z 5");
    assertThat(chair.text("/")).doesNotContain("Svolat jednání: Kapacita ambulance");

    first.post(path + "/odstoupit");
    assertThat(chair.text(path)).contains("Žádost byla vzata zpět.");
    assertThat(second.post(path + "/pripojit-se")).hasStatus(409);
  }

  @Test
  void onlyVotesCountAndOneRequestIsOpenAtATime() {
    assertThat(guest.post(where(), "subject", "Něco")).hasStatus(403);
    ask();
    assertThat(second.post(where(), "subject", "Něco jiného"))
        .hasStatus(409)
        .bodyText()
        .contains("O jednání už někdo žádá", "Něco jiného");
    assertThat(first.post(where(), "subject", " ")).hasStatus(422);
    var secretary = Web.of(mvc, group.secretary("Tajemnice Bez Hlasu"));
    assertThat(secretary.post(where(), "subject", "Rozpočet"))
        .hasStatus(409)
        .bodyText()
        .contains("mají ve skupině hlas");
  }

  @Test
  void aBodyThatShouldHaveMetWaitsForItsChair() {
    group.rules(rules -> rules.setMeetingsPerYear(4));
    group.meeting(LocalDate.of(2026, 11, 2)).save();
    assertThat(chair.text("/")).contains("Svolat jednání: Skupina pro duševní zdraví", "naposledy");
    assertThat(first.text("/")).doesNotContain("Svolat jednání: Skupina pro duševní zdraví");

    group.meeting(LocalDate.of(2027, 5, 2)).save();
    assertThat(chair.text("/")).doesNotContain("Svolat jednání: Skupina pro duševní zdraví");
  }

  @Test
  void whileNoRulesAreInForceNobodyIsSaidToCallMeetings() {
    group.rules(rules -> rules.setValidFrom(LocalDate.of(2028, 1, 1)));
    assertThat(chair.text("/skupiny/" + group.id().value()))
        .doesNotContain("Jednání svolává předseda.");
    group.rules(rules -> rules.setValidFrom(LocalDate.of(2026, 1, 1)));
    assertThat(chair.text("/skupiny/" + group.id().value())).contains("Jednání svolává předseda.");
  }

  private String ask() {
    var asked =
        first.post(where(), "subject", "Kapacita ambulance", "reason", "Čeká se tři měsíce.");
    assertThat(asked).hasStatus(303);
    return Web.location(asked);
  }

  private String plan() {
    var planned =
        chair.post(
            "/skupiny/" + group.id().value() + "/jednani",
            "day",
            "2027-04-01",
            "form",
            "in_person",
            "place",
            "Radnice");
    assertThat(planned).hasStatus(303);
    return Web.location(planned);
  }

  private String where() {
    return "/skupiny/" + group.id().value() + "/zadost-o-jednani";
  }

  private List<String> letters(PersonId person) {
    return sql.select(MESSAGE.SUBJECT)
        .from(MESSAGE)
        .where(MESSAGE.PERSON_ID.eq(person.value()))
        .and(MESSAGE.SUBJECT.contains("jednání: "))
        .orderBy(MESSAGE.CREATED_AT, MESSAGE.ID)
        .fetch(MESSAGE.SUBJECT);
  }
}
