package org.spoluplan.meetings.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;
import static org.spoluplan.meetings.db.Tables.TASK;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.spoluplan.access.PersonId;
import org.spoluplan.meetings.AgendaItem;
import org.spoluplan.meetings.MeetingId;
import org.spoluplan.meetings.MeetingStatus;
import org.spoluplan.testing.ApplicationTest;
import org.spoluplan.testing.Statements;
import org.spoluplan.testing.TestPeople;
import org.spoluplan.testing.Town;
import org.spoluplan.testing.Web;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@ApplicationTest
class PlanningTest {

  @Autowired MockMvcTester mvc;
  @Autowired DSLContext sql;
  @Autowired TestPeople people;
  @Autowired Town town;
  @Autowired MeetingRegister meetings;
  @Autowired AgendaRegister agendas;

  private Town.Group group;
  private Web chair;
  private PersonId someone;
  private Web member;
  private Web stranger;

  @BeforeEach
  void aGroupPlans() {
    group = town.group("Skupina pro bydlení");
    chair = Web.of(mvc, group.chair("Jana Vrbická"));
    someone = group.member("Ondřej Malátný");
    member = Web.of(mvc, someone);
    stranger = Web.of(mvc, people.account("Bohumil Kratina"));
  }

  @Test
  void aMeetingIsPlannedAndNumberedWithinItsYear() {
    assertThat(meetings.get(planned("17. 3. 2027")).number()).isEqualTo("1/2027");
    assertThat(meetings.get(planned("17. 6. 2027")).number()).isEqualTo("2/2027");
    assertThat(meetings.get(planned("5. 1. 2028")).number()).isEqualTo("1/2028");
    assertThat(meetings.get(planned("17. 5. 2027", "number", "7/2027")).number())
        .isEqualTo("7/2027");
    assertThat(meetings.get(planned("1. 9. 2027")).number()).isEqualTo("8/2027");
    assertThat(member.get("/skupiny/" + group.id().value() + "/jednani/nove")).hasStatus(403);
  }

  @Test
  void aSeriesGoesOnOverTheYears() {
    group.rules(rules -> rules.setNumbering("series"));
    planned("17. 6. 2027");
    assertThat(meetings.get(planned("5. 1. 2028")).number()).isEqualTo("2");
    group.rules(rules -> rules.setNumbering("none"));
    assertThat(meetings.get(planned("5. 2. 2028")).number()).isNull();
  }

  @Test
  void rulesStillToComeSetNeitherDeadlinesNorNumbers() {
    group.rules(rules -> rules.setValidFrom(LocalDate.of(2027, 4, 1)));
    var before = planned("17. 3. 2027");
    var after = planned("17. 4. 2027");

    assertThat(chair.text(path(before))).doesNotContain("Počítáno v pracovních dnech");
    assertThat(meetings.get(before).number()).isNull();
    assertThat(chair.text(path(after))).contains("Počítáno v pracovních dnech");
    assertThat(meetings.get(after).number()).isNotNull();
  }

  @Test
  void wrongValuesComeBackWithTheReason() {
    assertThat(plan("31. 2. 2027", "place", "Radnice v Lípové"))
        .hasStatus(422)
        .bodyText()
        .contains("Zadejte datum", "Radnice v Lípové");
    assertThat(plan("1. 4. 2027", "from", "10.00", "to", "9.00")).hasStatus(422);
    assertThat(plan("1. 4. 2027", "roomLink", "http://room.example")).hasStatus(422);
    assertThat(plan("1. 4. 2027", "form", "written"))
        .hasStatus(422)
        .bodyText()
        .contains("Per rollam potřebuje den");
    var strange = town.group("Cizí skupina");
    assertThat(plan("1. 4. 2027", "joint", strange.id().value())).hasStatus(422);
    assertThat(plan("1. 4. 2027", "joint", UUID.randomUUID())).hasStatus(422);
  }

  @Test
  void twoWhoChangeThePlanAreToldAndNothingTypedIsLost() {
    var path = path(planned("17. 3. 2027"));

    assertThat(change(path, "place", "Knihovna")).hasStatus(303);
    assertThat(change(path, "place", "Sokolovna"))
        .hasStatus(409)
        .bodyText()
        .contains("Sokolovna", "Mezitím to změnil");
    assertThat(chair.text(path)).contains("Knihovna");
  }

  @Test
  void aCancelledMeetingSaysWhy() {
    var path = path(planned("17. 3. 2027"));

    assertThat(chair.post(path + "/zrusit", "because", "")).hasStatus(422);
    assertThat(member.post(path + "/zrusit", "because", "Nechci")).hasStatus(403);
    assertThat(chair.post(path + "/zrusit", "because", "Nemoc předsedkyně")).hasStatus(303);
    assertThat(member.text(path)).contains("Nemoc předsedkyně", "zrušeno");
    assertThat(chair.post(path + "/zrusit", "because", "Ještě jednou")).hasStatus(409);
    assertThat(change(path, "place", "Jinde")).hasStatus(409);
  }

  @Test
  void openTasksPutThemselvesOnTheAgenda() {
    assertThat(agendas.agenda(planned("17. 3. 2027"))).isEmpty();
    var before = group.meeting(LocalDate.of(2027, 2, 1)).status(MeetingStatus.HELD).save();
    sql.execute(
        "insert into meetings.task (body_id, meeting_id, wording, state, due_precision, created_at)"
            + " values (?, ?, 'Zjistit ceny', 'open', 'none', now())",
        group.id().value(),
        before.value());

    assertThat(agendas.agenda(planned("17. 4. 2027")))
        .extracting(AgendaItem::kind)
        .containsExactly(AgendaItem.Kind.TASK_REVIEW);
    assertThat(sql.fetchCount(TASK, TASK.BODY_ID.eq(group.id().value()))).isEqualTo(1);
  }

  @Test
  void membersProposeUntilTheDeadlineInWorkingDays() {
    // The clock stands on Monday 8 March; three working days before Thursday 11 is that Monday.
    var inTime = path(planned("11. 3. 2027"));
    var late = path(planned("10. 3. 2027"));

    assertThat(propose(inTime, "Dostupné byty")).hasStatus(303);
    assertThat(propose(late, "Pozdní návrh"))
        .hasStatus(409)
        .bodyText()
        .contains("Lhůta pro návrhy", "Pozdní návrh");
    assertThat(stranger.post(inTime + "/program", "title", "Cizí")).hasStatus(403);
  }

  @Test
  void aProposalIsAcceptedOrDeclinedWithAReason() {
    var meeting = planned("17. 3. 2027", "openToAll", "true");
    var path = path(meeting);
    add(path, "Zahájení");
    propose(path, "Dostupné byty");
    propose(path, "Zbytečnost");
    assertThat(agendas.agenda(meeting)).extracting(AgendaItem::title).containsExactly("Zahájení");
    assertThat(stranger.text(path)).doesNotContain("Dostupné byty");

    var yes = item(meeting, "Dostupné byty");
    var no = item(meeting, "Zbytečnost");
    assertThat(member.post(no + "/odmitnout", "because", "x")).hasStatus(403);
    assertThat(chair.post(no + "/odmitnout", "version", 0, "because", ""))
        .hasStatus(422)
        .bodyText()
        .contains("value=\"Zbytečnost\"");
    assertThat(chair.post(no + "/odmitnout", "version", 0, "because", "Patří jinam"))
        .hasStatus(303);
    assertThat(chair.post(yes + "/prijmout", "version", 0)).hasStatus(303);

    assertThat(member.text(path)).contains("Odmítnuté návrhy", "Patří jinam");
    assertThat(stranger.text(path)).contains("Dostupné byty").doesNotContain("Patří jinam");
    assertThat(agendas.agenda(meeting))
        .extracting(AgendaItem::title)
        .containsExactly("Zahájení", "Dostupné byty");
  }

  @Test
  void nobodyDecidesAboutAProposalThatChangedSinceTheySawIt() {
    var meeting = planned("17. 3. 2027");
    propose(path(meeting), "Dostupné byty");
    var item = item(meeting, "Dostupné byty");
    var confidential = new Object[] {"title", "Jiný bod", "confidential", "true", "version", 0};
    assertThat(chair.post(item, confidential)).hasStatus(303);

    assertThat(chair.post(item + "/prijmout")).hasStatus(422);
    assertThat(chair.post(item + "/prijmout", "version", 0))
        .hasStatus(409)
        .bodyText()
        .contains("Návrh mezitím někdo změnil");
    assertThat(chair.post(item + "/odmitnout", "version", 0, "because", "Patří jinam"))
        .hasStatus(409)
        .bodyText()
        .contains("Návrh mezitím někdo změnil", "value=\"Jiný bod\"", "value=\"Patří jinam\"");
    assertThat(chair.post(item + "/prijmout", "version", 1)).hasStatus(303);
    assertThat(chair.post(item + "/odmitnout", "version", 2, "because", "Pozdě")).hasStatus(409);
    assertThat(agendas.agenda(meeting)).extracting(AgendaItem::title).containsExactly("Jiný bod");
  }

  @Test
  void pointsKeepTheOrderTheyAreGiven() {
    var meeting = planned("17. 3. 2027");
    var path = path(meeting);
    add(path, "První");
    propose(path, "Jen návrh");
    add(path, "Druhý");
    var first = item(meeting, "První");
    add(path, "Část", "parent", first.replace("/program/", ""));

    chair.post(item(meeting, "Druhý") + "/posunout", "smer", "nahoru");

    assertThat(agendas.agenda(meeting))
        .extracting(AgendaItem::heading)
        .containsExactly("1. Druhý", "2. První", "2.1. Část");
    chair.post(item(meeting, "Druhý") + "/posunout", "smer", "nahoru");
    assertThat(agendas.agenda(meeting).getFirst().title()).isEqualTo("Druhý");
  }

  @Test
  void aPointReadAloneIsTheSameAsInItsAgendaAndTheAgendaIsNotAskedFor() {
    var meeting = planned("17. 3. 2027");
    var path = path(meeting);
    add(path, "První");
    propose(path, "Jen návrh");
    add(path, "Druhý", "confidential", "true");
    var second = item(meeting, "Druhý").replace("/program/", "");
    add(path, "První část", "parent", second);
    add(path, "Druhá část", "parent", second);
    add(path, "Třetí");
    chair.post(item(meeting, "Druhá část") + "/posunout", "smer", "nahoru");

    var asked =
        Statements.during(
            () -> {
              for (var item : agendas.all(meeting)) {
                assertThat(agendas.get(item.id())).isEqualTo(item);
              }
            });
    assertThat(agendas.agenda(meeting))
        .extracting(AgendaItem::heading)
        .contains("2.1. Druhá část", "2.2. První část");
    assertThat(asked)
        .filteredOn(statement -> statement.contains("order by \"meetings\".\"agenda_item\""))
        .hasSize(1);
  }

  @Test
  void aMeetingIsReadWithItsOwnBodiesOnly() {
    var meeting = planned("17. 3. 2027");

    var asked = Statements.during(() -> assertThat(meetings.get(meeting)).isNotNull());
    assertThat(asked)
        .filteredOn(statement -> statement.contains("\"body_type\""))
        .singleElement(STRING)
        .contains("where \"meetings\".\"body\".\"id\" in");
  }

  @Test
  void aSubPointHasNoSubPoints() {
    var meeting = planned("17. 3. 2027");
    var path = path(meeting);
    add(path, "Celek");
    add(path, "Část", "parent", item(meeting, "Celek").replace("/program/", ""));
    var part = item(meeting, "Část").replace("/program/", "");
    var other = agendas.all(meeting).getFirst();

    assertThat(chair.post(path + "/program", "title", "Hlouběji", "parent", part)).hasStatus(422);
    assertThat(chair.post(path + "/program", "title", "Nikam", "parent", UUID.randomUUID()))
        .hasStatus(422);
    add(path, "Druhý celek");
    assertThat(
            chair.post(
                "/program/" + other.id().value(),
                "title",
                "Celek",
                "version",
                other.version(),
                "parent",
                item(meeting, "Druhý celek").replace("/program/", "")))
        .hasStatus(422);
    assertThat(agendas.agenda(meeting)).hasSize(3);
  }

  @Test
  void aPointOfFiftyThousandCharactersIsRefusedClearly() {
    var path = path(planned("17. 3. 2027"));
    var essay = "Text ".repeat(10_000);

    assertThat(chair.post(path + "/program", "title", "Esej", "description", essay))
        .hasStatus(422)
        .bodyText()
        .contains("Text je příliš dlouhý", "Text Text Text");
  }

  @Test
  void aJointMeetingIsSeenByMembersOfBoth() {
    var other = town.group("Skupina pro seniory");
    var senior = Web.of(mvc, other.member("Vlasta Oplová"));
    var joint = group.meeting(LocalDate.of(2027, 4, 1)).jointWith(other).save();
    var own = planned("17. 4. 2027");

    assertThat(senior.text(path(joint))).contains("Společně s:", "Skupina pro seniory");
    assertThat(senior.text("/jednani")).contains(path(joint)).doesNotContain(path(own));
    assertThat(senior.get(path(own))).hasStatus(403);
    assertThat(stranger.get(path(joint))).hasStatus(403);
    assertThat(change(path(joint), "place", "Jinde", "joint", other.id().value())).hasStatus(303);
    assertThat(meetings.get(joint).joint()).hasSize(1);
  }

  @Test
  void thePublicListShowsOnlyWhatIsOpen() {
    var open = planned("17. 4. 2027", "openToAll", "true");
    var closed = planned("18. 4. 2027");
    var list = "/jednani?skupina=" + group.id().value();

    assertThat(mvc.get().uri(list))
        .hasStatusOk()
        .bodyText()
        .contains(path(open))
        .doesNotContain(path(closed));
    assertThat(stranger.text(list)).contains(path(open)).doesNotContain(path(closed));
    assertThat(member.text(list)).contains(path(open), path(closed));
  }

  @Test
  void aCancelledMeetingIsListedOnItsDayAndACloseOneIsOver() {
    var cancelled = path(planned("17. 4. 2027"));
    chair.post(cancelled + "/zrusit", "because", "Nemoc");
    var closed = path(group.meeting(LocalDate.of(2027, 3, 8)).status(MeetingStatus.HELD).save());

    var list = chair.text("/jednani?skupina=" + group.id().value());
    var past = list.indexOf("Co bylo");
    assertThat(list.indexOf(cancelled)).isBetween(0, past);
    assertThat(list.indexOf(closed)).isGreaterThan(past);
  }

  @Test
  void aProposalIsOfferedOnlyWhileItWouldBeTaken() {
    var ahead = path(planned("17. 6. 2027"));
    var late = path(planned("10. 3. 2027"));
    assertThat(member.text(ahead)).contains("Navrhnout bod", "poslední den pro návrhy: pondělí");
    assertThat(member.text(late)).doesNotContain("Navrhnout bod");
    chair.post(ahead + "/zrusit", "because", "Nemoc");
    assertThat(member.text(ahead)).doesNotContain("Navrhnout bod");
    assertThat(chair.text(ahead)).doesNotContain("Navrhnout bod", "Přidat bod");
  }

  @Test
  void aYearNobodyPlansInIsRefused() {
    for (var day : List.of("1. 5. 1066", "1. 5. 9999", "1. 5. 2072")) {
      assertThat(plan(day)).hasStatus(422).bodyText().contains("mezi roky 1990 a 2037");
    }
    assertThat(plan("1. 5. 2027", "form", "written", "until", "1. 5. 9999")).hasStatus(422);
  }

  @Test
  void whatWasPlannedByMistakeIsDeletedUntilSomebodyIsInvited() {
    var mistake = path(planned("17. 4. 2027"));
    add(mistake, "Zahájení");
    assertThat(member.post(mistake + "/smazat")).hasStatus(403);
    assertThat(chair.text(mistake + "/zrusit")).contains("Smazat jednání");
    assertThat(chair.post(mistake + "/smazat")).hasStatus(303);
    assertThat(chair.get(mistake)).hasStatus(404);

    var announced = planned("17. 5. 2027");
    meetings.markInvited(announced, java.time.Instant.now());
    assertThat(chair.post(path(announced) + "/smazat"))
        .hasStatus(409)
        .bodyText()
        .contains("na které nikdo nedostal pozvánku");
    assertThat(chair.get(path(announced))).hasStatusOk();
  }

  @Test
  void noRecordOfAMeetingIsForgottenWhenItIsToBeDeleted() {
    var keep =
        sql.fetch(
                "select c.relname from pg_constraint k join pg_class c on c.oid = k.conrelid"
                    + " where k.confrelid = 'meetings.meeting'::regclass and k.confdeltype = 'a'")
            .map(row -> row.get(0, String.class));
    assertThat(MeetingRegister.RECORDS)
        .extracting(field -> java.util.Objects.requireNonNull(field.getTable()).getName())
        .containsAll(keep);
  }

  @Test
  void onlyThoseWhoAreInvitedSeeTheWayIntoTheRoom() {
    var room = "https://room.example/byty";
    var path = path(planned("17. 4. 2027", "openToAll", "true", "roomLink", room));
    assertThat(member.text(path)).contains(room);
    assertThat(stranger.text(path)).doesNotContain(room);
  }

  @Test
  void anOpenMeetingSaysWhomToAsk() {
    var asked = "Jana Vrbická, 485 000 002";
    var open = path(planned("17. 4. 2027", "openToAll", "true", "publicContact", asked));
    assertThat(stranger.text(open)).contains(asked);
    assertThat(chair.text(open + "/upravit")).contains(asked);
  }

  private MvcTestResult propose(String path, String title) {
    return member.post(path + "/program", "title", title);
  }

  private void add(String path, String title, Object... more) {
    var fields = new ArrayList<Object>(List.of("title", title));
    fields.addAll(Arrays.asList(more));
    assertThat(chair.post(path + "/program", fields.toArray())).hasStatus(303);
  }

  private String item(MeetingId meeting, String title) {
    return agendas.all(meeting).stream()
        .filter(item -> item.title().equals(title))
        .map(item -> "/program/" + item.id().value())
        .findFirst()
        .orElseThrow();
  }

  private MeetingId planned(String day, Object... more) {
    var result = plan(day, more);
    assertThat(result).hasStatus(303);
    return new MeetingId(UUID.fromString(Web.location(result).replace("/jednani/", "")));
  }

  private MvcTestResult plan(String day, Object... more) {
    return chair.post("/skupiny/" + group.id().value() + "/jednani", fields(day, more));
  }

  private MvcTestResult change(String path, Object... more) {
    var fields = new ArrayList<Object>(Arrays.asList(fields("17. 3. 2027", more)));
    fields.addAll(List.of("version", 0));
    return chair.post(path, fields.toArray());
  }

  private static Object[] fields(String day, Object... more) {
    var fields = new ArrayList<Object>(List.of("day", day));
    fields.addAll(Arrays.asList(more));
    if (!fields.contains("form")) fields.addAll(List.of("form", "in_person"));
    return fields.toArray();
  }

  private static String path(MeetingId meeting) {
    return "/jednani/" + meeting.value();
  }
}
