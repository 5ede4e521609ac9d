package org.spoluplan.meetings.membership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.spoluplan.meetings.db.Tables.ATTENDANCE;
import static org.spoluplan.meetings.db.Tables.MOTION;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jooq.DSLContext;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.spoluplan.access.PersonId;
import org.spoluplan.meetings.MeetingId;
import org.spoluplan.meetings.MeetingStatus;
import org.spoluplan.meetings.MembershipId;
import org.spoluplan.meetings.membership.Membership.EndReason;
import org.spoluplan.meetings.membership.Membership.Function;
import org.spoluplan.testing.ApplicationTest;
import org.spoluplan.testing.TestDatabase;
import org.spoluplan.testing.TestPeople;
import org.spoluplan.testing.Town;
import org.spoluplan.testing.Web;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@ApplicationTest
class MembershipTest {

  @Autowired MockMvcTester mvc;
  @Autowired DSLContext sql;
  @Autowired TestPeople people;
  @Autowired Town town;
  @Autowired Memberships memberships;

  private Town.Group group;
  private Web chair;
  private Web stranger;

  @BeforeEach
  void aGroupHasAChair() {
    group = town.group("Skupina pro rodiny");
    chair = Web.of(mvc, group.chair("Jana Vrbická"));
    stranger = Web.of(mvc, people.account("Bohumil Kratina"));
  }

  @Test
  void whoCouldVoteOnADayAnswersItself() {
    var early = people.person("Ludmila Kalinová");
    var late = people.person("Ervín Doskočil");
    admit(early, "from", "1. 1. 2015", "to", "14. 2. 2017");
    admit(late, "from", "15. 2. 2017");
    admit(people.person("Host Pozvaný"), "from", "1. 1. 2015", "function", "guest");

    assertThat(votersOn(LocalDate.of(2017, 2, 14))).containsExactly(early);
    assertThat(votersOn(LocalDate.of(2017, 2, 15))).containsExactly(late);
    assertThat(votersOn(LocalDate.of(2014, 12, 31))).isEmpty();
    assertThat(chair.text(list() + "?den=2017-02-14"))
        .contains("hlasovat může 1", "Ludmila Kalinová", "Host Pozvaný")
        .doesNotContain("Ervín Doskočil");
    assertThat(chair.text(list())).contains("Dřívější členové", "Ludmila Kalinová");
    assertThat(chair.get(list() + "?den=2017-02-30")).hasStatus(422);
  }

  @Test
  void whereOrganisationsVoteEachHasOneVote() {
    group.rules(rules -> rules.setVoteUnit("organisation"));
    var school = people.organisation("Škola Podlesí");
    group.member("Ivana Rusá", school);
    group.member("Karel Hudeček", school);

    assertThat(chair.text(list())).contains("hlasují organizace, 2 hlasy");
  }

  @Test
  void aMembershipSaysForWhomInWhatFunctionAndWhoDecided() {
    var met = held(LocalDate.of(2027, 2, 1));
    var member = people.person("Vlasta Oplová");
    var organisation = people.organisation("Charita Ořechov");

    assertThat(
            admit(
                member,
                "organisation",
                organisation.value(),
                "function",
                "vice_chair",
                "triad",
                "provider",
                "admittedAt",
                met.value(),
                "note",
                "byla hostem jinde",
                "from",
                "2. 2. 2027"))
        .hasStatus(303);

    var held = memberships.get(group.seatOf(member));
    assertThat(held.function()).isEqualTo(Function.VICE_CHAIR);
    assertThat(held.organisation()).isEqualTo(organisation);
    assertThat(held.admittedAt()).isEqualTo(met);
    assertThat(chair.text(list()))
        .contains("Charita Ořechov", "poskytovatel", "/jednani/" + met.value());
  }

  @Test
  void nobodyIsInABodyTwiceAtOnce() {
    var member = people.person("Tadeáš Mužík");
    admit(member, "from", "1. 1. 2020", "to", "31. 12. 2020");

    assertThat(admit(member, "from", "31. 12. 2020"))
        .hasStatus(409)
        .bodyText()
        .contains("už v té době je");
    assertThat(admit(member, "from", "1. 1. 2019", "to", "1. 1. 2020")).hasStatus(409);
    assertThat(admit(member, "from", "1. 1. 2021")).hasStatus(303);
  }

  @Test
  void aMembershipDoesNotGrowOverTheNextOne() {
    var member = people.person("Kristián Opakovaný");
    admit(member, "from", "1. 1. 2020", "to", "31. 12. 2026");
    var first = group.seatOf(member);
    admit(member, "from", "1. 1. 2027");

    assertThat(post(chair, first, "ukoncit", "last", "1. 2. 2027", "reason", "resigned"))
        .hasStatus(409)
        .bodyText()
        .contains("už v té době je");
    assertThat(post(chair, first, "ukoncit", "last", "1. 2. 2026", "reason", "resigned"))
        .hasStatus(303);
    assertThat(post(chair, first, "obnovit", "do", "1. 2. 2027")).hasStatus(409);
    assertThat(post(chair, first, "obnovit", "do", "1. 2. 2019")).hasStatus(422);
    assertThat(post(chair, first, "obnovit", "do", "31. 12. 2026")).hasStatus(303);
  }

  @Test
  void notEvenTheAdministratorPutsSomebodyIntoABodyTwiceAtOnce() throws Exception {
    var person = group.member("Tadeáš Mužík");
    var organisation = people.organisation("Spolek Podlesí");
    var other = town.group("Skupina pro seniory");
    var seat =
        """
        insert into meetings.membership
          (body_id, person_id, organisation_id, function, votes, valid_from, valid_to)
        values ('%s', %s, '%s', '%s', false, '%s', %s)
        """;
    var until = "'2021-12-31'";
    var here = group.id().value();
    var who = "'" + person.value() + "'";
    var whom = organisation.value();
    try (var administrator = TestDatabase.administrator();
        var statement = administrator.createStatement()) {
      var asGuest = seat.formatted(here, who, whom, "guest", "2026-01-01", "null");
      assertThatThrownBy(() -> statement.execute(asGuest))
          .hasMessageContaining("one_membership_of_a_person");
      statement.execute(seat.formatted(here, who, whom, "guest", "2021-01-01", until));
      statement.execute(
          seat.formatted(other.id().value(), who, whom, "guest", "2026-01-01", "null"));

      statement.execute(seat.formatted(here, "null", whom, "member", "2021-12-31", "null"));
      var again = seat.formatted(here, "null", whom, "member", "2021-01-01", until);
      assertThatThrownBy(() -> statement.execute(again))
          .hasMessageContaining("one_membership_of_an_organisation");
    }
  }

  @Test
  void wrongValuesComeBackWithTheReason() {
    var member = people.person("Rozálie Šindlerová");

    assertThat(admit(member, "from", "5. 5. 2027", "to", "4. 5. 2027"))
        .hasStatus(422)
        .bodyText()
        .contains("Konec je dřív než začátek");
    assertThat(admit(member, "from", "kdysi")).hasStatus(422);
    assertThat(admit(null, "from", "5. 5. 2027"))
        .hasStatus(422)
        .bodyText()
        .contains("Vyberte člověka, organizaci, nebo obojí");
    assertThat(admit(member, "from", "5. 5. 2027", "function", "substitute"))
        .hasStatus(422)
        .bodyText()
        .contains("koho náhradník zastupuje");
    var nobody = new PersonId(java.util.UUID.randomUUID());
    assertThat(admit(nobody, "from", "5. 5. 2027")).hasStatus(422);
    var elsewhere = town.group("Jiná skupina");
    var seat = elsewhere.seatOf(elsewhere.member("Alfréd Cizí"));
    assertThat(
            admit(
                member,
                "from",
                "5. 5. 2027",
                "function",
                "substitute",
                "substituteFor",
                seat.value()))
        .hasStatus(422);
  }

  @Test
  void aSubstituteHasNoVoteOfTheirOwn() {
    var holder = group.member("Dobromila Sýkorová");
    var substitute = people.person("Kryštof Zástupný");
    assertThat(
            admit(
                substitute,
                "from",
                "1. 3. 2027",
                "function",
                "substitute",
                "substituteFor",
                group.seatOf(holder).value()))
        .hasStatus(303);

    assertThat(votersOn(LocalDate.of(2027, 3, 8))).contains(holder).doesNotContain(substitute);
    assertThat(chair.text(list())).contains("náhradník", "za: Dobromila Sýkorová");
  }

  @Test
  void aTransferEndsHereTheDayBefore() {
    var other = town.group("Skupina pro seniory", group.town());
    var leads = group.member("Otýlie Přesunutá");
    var coordinator = people.account("Hedvika Strouhalová");
    people.grant(coordinator, org.spoluplan.access.Role.COORDINATOR, group.town());
    var web = Web.of(mvc, coordinator);
    var seat = group.seatOf(leads);

    assertThat(post(chair, seat, "prevest", "body", other.id().value(), "first", "1. 4. 2027"))
        .hasStatus(403);
    assertThat(post(web, seat, "prevest", "body", other.id().value(), "first", "1. 4. 2027"))
        .hasStatus(303);

    var old = memberships.get(seat);
    assertThat(old.endReason()).isEqualTo(EndReason.TRANSFERRED);
    assertThat(old.validity().to()).isEqualTo(LocalDate.of(2027, 3, 31));
    var moved = memberships.get(other.seatOf(leads));
    assertThat(moved.transferredFrom()).isEqualTo(seat);
    assertThat(moved.validity().from()).isEqualTo(LocalDate.of(2027, 4, 1));
    assertThat(post(web, seat, "obnovit")).hasStatus(409);
  }

  @Test
  void anEndCanBeTakenBack() {
    var seat = group.seatOf(group.member("Vavřinec Vrácený"));

    assertThat(post(chair, seat, "ukoncit", "last", "31. 12. 2025", "reason", "resigned"))
        .hasStatus(422);
    var ended = post(chair, seat, "ukoncit", "last", "1. 3. 2027", "reason", "resigned");
    assertThat(ended).hasStatus(303);
    assertThat(post(chair, seat, "ukoncit", "last", "2. 3. 2027", "reason", "other"))
        .hasStatus(409);
    assertThat(chair.post(chair.undo(ended))).hasStatus(303);

    assertThat(memberships.get(seat).endReason()).isNull();
    assertThat(memberships.get(seat).validity().to()).isNull();
    assertThat(post(chair, seat, "obnovit")).hasStatus(409);
  }

  @Test
  void anEndIsNotTakenBackOverANewMembership() {
    var member = group.member("Medard Dvakrát");
    var seat = group.seatOf(member);
    post(chair, seat, "ukoncit", "last", "1. 2. 2027", "reason", "resigned");
    admit(member, "from", "1. 3. 2027");

    assertThat(post(chair, seat, "obnovit")).hasStatus(409);
    assertThat(memberships.get(seat).endReason()).isEqualTo(EndReason.RESIGNED);
  }

  @Test
  void longAbsenceEndsAMembershipInOneStep() {
    var away = group.member("Celestýn Chybějící");
    var excused = group.member("Blažena Omluvená");
    var sent = group.member("Norbert Zastoupený");
    var substitute = group.substitute("Kunhuta Náhradní", sent);
    for (int month = 1; month <= 3; month++) {
      var met = held(LocalDate.of(2026, month, 5));
      attend(met, group.seatOf(away), month == 2 ? "absent" : "unexcused");
      attend(met, group.seatOf(excused), month == 2 ? "excused" : "unexcused");
      attend(met, group.seatOf(sent), "absent");
      attend(met, group.seatOf(substitute), "present");
    }

    var page = Jsoup.parse(chair.text(list())).select("[aria-labelledby=neucast]");
    assertThat(page.text())
        .contains("Celestýn Chybějící", "3 jednání za sebou")
        .doesNotContain("Blažena")
        .doesNotContain("Norbert");
    assertThat(stranger.text(list())).doesNotContain("Dlouho chybí");

    var fields = page.select("form input[name]");
    var ended =
        chair.post(
            page.select("form").attr("action"),
            "last",
            fields.select("[name=last]").val(),
            "reason",
            fields.select("[name=reason]").val());
    assertThat(ended).hasStatus(303);
    assertThat(memberships.get(group.seatOf(away)).endReason()).isEqualTo(EndReason.ABSENCE);
    assertThat(chair.text(list())).doesNotContain("Dlouho chybí");
    chair.post(chair.undo(ended));
    assertThat(chair.text(list())).contains("Dlouho chybí");
  }

  @Test
  void aNewMemberIsAGuestFirstAndTheBodyVotes() {
    group.rules(rules -> rules.setGuestMeetingsFirst(2));
    var first = held(LocalDate.of(2027, 1, 12));
    var second = held(LocalDate.of(2027, 2, 9));
    var applicant = people.person("Svatava Zájemkyně");

    assertThat(admit(applicant, "from", "10. 2. 2027", "function", "guest")).hasStatus(303);
    assertThat(admit(people.person("Oldřich Spěšný"), "from", "10. 2. 2027"))
        .hasStatus(422)
        .bodyText()
        .contains("o přijetí hlasuje skupina", "zatím byl na 0");
    visited(first, applicant);
    visited(second, applicant);
    post(chair, group.seatOf(applicant), "ukoncit", "last", "1. 3. 2027", "reason", "other");
    assertThat(admit(applicant, "from", "2. 3. 2027", "admittedAt", second.value()))
        .hasStatus(422)
        .bodyText()
        .contains("nic nepřijalo hlasováním");
    adopted(second, "Skupina přijímá novou členku.");
    assertThat(admit(applicant, "from", "2. 3. 2027", "admittedAt", second.value())).hasStatus(303);
    assertThat(admit(people.person("Jarmila Výjimečná"), "from", "2. 3. 2027", "note", "zákon"))
        .hasStatus(303);
  }

  @Test
  void anotherBodyAppoints() {
    var council = town.group("Rada města Lípová", group.town());
    var decided = council.meeting(LocalDate.of(2027, 2, 1)).status(MeetingStatus.HELD).save();
    held(LocalDate.of(2027, 1, 12));
    group.rules(
        rules -> {
          rules.setAdmission("appointment");
          rules.setAppointingBodyId(council.id().value());
          rules.setGuestMeetingsFirst(0);
        });
    var member = people.person("Čestmír Jmenovaný");

    assertThat(admit(member, "from", "2. 3. 2027"))
        .hasStatus(422)
        .bodyText()
        .contains("člena jmenuje jiný orgán", "(Rada města Lípová)");
    assertThat(
            admit(
                member, "from", "2. 3. 2027", "admittedAt", held(LocalDate.of(2027, 2, 8)).value()))
        .hasStatus(422);
    assertThat(admit(member, "from", "2. 3. 2027", "admittedAt", decided.value())).hasStatus(303);
  }

  @Test
  void aMeetingThatIsOnlyPlannedHasDecidedNothing() {
    var planned = group.meeting(LocalDate.of(2027, 4, 6)).save();
    var member = people.person("Ctirad Předčasný");
    assertThat(chair.text(list() + "/novy")).doesNotContain(planned.value().toString());
    assertThat(admit(member, "from", "2. 3. 2027", "admittedAt", planned.value())).hasStatus(422);
  }

  @Test
  void outsidersNeitherAdmitNorEnd() {
    var seat = group.seatOf(group.member("Eliška Chráněná"));

    assertThat(Web.of(mvc, people.account("Cizinec Jeden")).post(list())).hasStatus(403);
    assertThat(post(stranger, seat, "ukoncit", "last", "1. 3. 2027", "reason", "other"))
        .hasStatus(403);
    assertThat(post(stranger, seat, "obnovit")).hasStatus(403);
    assertThat(post(stranger, seat, "smazat")).hasStatus(403);
    assertThat(mvc.get().uri(list())).hasStatus(303);
  }

  @Test
  void aMembershipOnARollIsNotDeleted() {
    var seat = group.seatOf(group.member("Ignác Zapsaný"));
    var mistake = group.seatOf(group.member("Petronila Omylem"));
    attend(held(LocalDate.of(2027, 1, 12)), seat, "present");

    assertThat(post(chair, seat, "smazat")).hasStatus(409);
    assertThat(post(chair, mistake, "smazat")).hasStatus(303);
    assertThat(chair.get("/clenstvi/" + mistake.value())).hasStatus(404);
  }

  private void adopted(MeetingId meeting, String wording) {
    sql.insertInto(MOTION)
        .set(MOTION.MEETING_ID, meeting.value())
        .set(MOTION.POSITION, 1)
        .set(MOTION.WORDING, wording)
        .set(MOTION.MANNER, "show_of_hands")
        .set(MOTION.STATE, "closed")
        .set(MOTION.DECISION, "adopted")
        .execute();
  }

  private MeetingId held(LocalDate day) {
    return group.meeting(day).status(MeetingStatus.HELD).save();
  }

  private void attend(MeetingId meeting, MembershipId member, String status) {
    sql.insertInto(ATTENDANCE)
        .set(ATTENDANCE.MEETING_ID, meeting.value())
        .set(ATTENDANCE.MEMBERSHIP_ID, member.value())
        .set(ATTENDANCE.NAME, "člen")
        .set(ATTENDANCE.CAPACITY, "member")
        .set(ATTENDANCE.STATUS, status)
        .execute();
  }

  private void visited(MeetingId meeting, PersonId guest) {
    sql.insertInto(ATTENDANCE)
        .set(ATTENDANCE.MEETING_ID, meeting.value())
        .set(ATTENDANCE.PERSON_ID, guest.value())
        .set(ATTENDANCE.NAME, "host")
        .set(ATTENDANCE.CAPACITY, "guest")
        .set(ATTENDANCE.STATUS, "present")
        .execute();
  }

  private List<PersonId> votersOn(LocalDate day) {
    return memberships.on(group.id(), day).stream()
        .filter(Membership::votes)
        .map(Membership::person)
        .toList();
  }

  private MvcTestResult admit(@org.jspecify.annotations.Nullable PersonId person, Object... more) {
    var fields = new ArrayList<Object>(Arrays.asList(more));
    if (person != null) fields.addAll(List.of("person", person.value()));
    if (!fields.contains("function")) fields.addAll(List.of("function", "member"));
    fields.addAll(List.of("votes", "true"));
    return chair.post(list(), fields.toArray());
  }

  private static MvcTestResult post(Web who, MembershipId id, String step, Object... fields) {
    return who.post("/clenstvi/" + id.value() + "/" + step, fields);
  }

  private String list() {
    return "/skupiny/" + group.id().value() + "/clenove";
  }
}
