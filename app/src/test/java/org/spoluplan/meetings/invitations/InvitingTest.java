package org.spoluplan.meetings.invitations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.spoluplan.meetings.db.Tables.AGENDA_ITEM;
import static org.spoluplan.meetings.db.Tables.PAPER;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jooq.DSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.spoluplan.access.PersonId;
import org.spoluplan.access.Role;
import org.spoluplan.kernel.Secret;
import org.spoluplan.meetings.MeetingId;
import org.spoluplan.meetings.MeetingStatus;
import org.spoluplan.meetings.Meetings;
import org.spoluplan.meetings.Replies;
import org.spoluplan.meetings.Replies.Answer;
import org.spoluplan.testing.ApplicationTest;
import org.spoluplan.testing.TestClock;
import org.spoluplan.testing.TestPeople;
import org.spoluplan.testing.Town;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/// From the button on the page of the meeting to the answers on it.
@ApplicationTest
@Import(Mailbox.class)
class InvitingTest {

  /// Far enough for the usual seven working days.
  private static final LocalDate DAY = LocalDate.of(2027, 4, 14);

  private static final Map<String, String> USUAL = Map.of("groups", "members");

  @Autowired MockMvcTester mvc;
  @Autowired DSLContext sql;
  @Autowired Town town;
  @Autowired TestPeople people;
  @Autowired Mailbox mailbox;
  @Autowired Meetings meetings;
  @Autowired Replies replies;
  @Autowired TestClock.MovableClock clock;

  @AfterEach
  void backToToday() {
    clock.reset();
  }

  @Test
  void everybodyGetsALetterWithTheAgendaAndACalendarEntry() {
    var group = town.group("Rodiny s dětmi");
    var chair = group.chair("Jana Vrbická");
    var member = group.member("Leopold Štolba");
    var meeting = group.meeting(DAY).withRoom("https://room.example/rodiny").save();
    town.item(meeting, "Klub v Chrastavě");
    town.confidentialItem(meeting, "Stížnost na pracovnici");

    assertThat(post(chair, path(meeting) + "/pozvanky", USUAL)).hasStatus(303);
    assertThat(meetings.get(meeting).status()).isEqualTo(MeetingStatus.INVITED);
    var letter = mailbox.last(member);
    assertThat(letter.subject()).startsWith("Pozvánka: Rodiny s dětmi, středa");
    assertThat(letter.body())
        .contains("10.00 až 12.00", "Radnice, malá zasedačka", "https://room.example/rodiny")
        .contains("1. Klub v Chrastavě", "Zve vás Jana Vrbická", "Poslední den pro omluvu")
        .doesNotContain("Stížnost");
    assertThat(letter.method()).isEqualTo("REQUEST");
    assertThat(unfolded(letter.entry()))
        .contains("UID:" + meeting.value() + "@spoluplan", "mailto:" + people.email(member))
        .contains("ORGANIZER;CN=\"Jana Vrbická\":mailto:" + people.email(chair))
        .doesNotContain("Stížnost");
    assertThat(mailbox.of(chair)).hasSize(1);
  }

  @Test
  void aSecondSendReachesOnlyThoseWhoAreNew() {
    var group = town.group("Senioři");
    var chair = group.chair("Jana Vrbická");
    var meeting = group.meeting(DAY).save();
    post(chair, path(meeting) + "/pozvanky", USUAL);
    var newcomer = group.member("Blanka Horáčková");
    assertThat(post(chair, path(meeting) + "/pozvanky", USUAL)).hasStatus(303);
    assertThat(mailbox.of(newcomer)).hasSize(1);
    assertThat(mailbox.of(chair)).hasSize(1);
    assertThat(post(chair, path(meeting) + "/pozvanky", USUAL))
        .hasStatus(409)
        .bodyText()
        .contains("pozvánku mají všichni");
  }

  @Test
  void whenTheAgendaChangedAllCanGetANewLetterAndOldLinksStillWork() {
    var group = town.group("Senioři");
    var chair = group.chair("Jana Vrbická");
    var meeting = group.meeting(DAY).save();
    post(chair, path(meeting) + "/pozvanky", USUAL);
    var first = mailbox.last(chair);
    post(chair, path(meeting) + "/pozvanky", Map.of("groups", "members", "again", "yes"));
    assertThat(mailbox.last(chair).subject()).startsWith("Změna:");
    assertThat(mvc.get().uri(first.link("prijdu"))).hasStatusOk();
    assertThat(mvc.get().uri(mailbox.last(chair).link("prijdu"))).hasStatusOk();
  }

  @Test
  void guestsSubstitutesAndOtherBodiesAreInvitedWhenChosen() {
    var group = town.group("Rodiny");
    var chair = group.chair("Jana Vrbická");
    var guest = group.guest("Radovan Šebestík");
    var substitute = group.substitute("Tomáš Rezek", chair);
    var other = town.group("Senioři");
    var otherMember = other.member("Leopold Štolba");
    other.seat(chair, Role.MEMBER);
    var meeting = group.meeting(DAY).jointWith(other).save();
    var path = path(meeting) + "/pozvanky";

    post(chair, path, USUAL);
    assertThat(mailbox.of(chair)).hasSize(1);
    assertThat(mailbox.of(otherMember)).hasSize(1);
    assertThat(mailbox.of(guest)).isEmpty();
    post(chair, path, Map.of("groups", "guests"));
    post(chair, path, Map.of("groups", "substitutes"));
    assertThat(mailbox.of(guest)).hasSize(1);
    assertThat(mailbox.of(substitute)).hasSize(1);
    assertThat(post(chair, path, Map.of())).hasStatus(422);
  }

  @Test
  void lateInvitationsAreWarnedAboutAndSentAllTheSame() {
    var group = town.group("Rodiny");
    var chair = group.chair("Jana Vrbická");
    var meeting = group.meeting(LocalDate.of(2027, 3, 12)).save();
    assertThat(get(chair, path(meeting))).bodyText().contains("Lhůta pro pozvánky uplynula před");
    assertThat(get(chair, path(meeting) + "/pozvanky")).bodyText().contains("jednací řád, čl. 6");
    assertThat(post(chair, path(meeting) + "/pozvanky", USUAL)).hasStatus(303);
    assertThat(mailbox.of(chair)).hasSize(1);
  }

  @Test
  void aMovedMeetingIsTheSameEntryWithAHigherNumberAndAsksAgain() {
    var group = town.group("Rodiny");
    var chair = group.chair("Jana Vrbická");
    var member = group.member("Leopold Štolba");
    var meeting = group.meeting(DAY).save();
    post(chair, path(meeting) + "/pozvanky", USUAL);
    answer(mailbox.last(member).link("prijdu"), Answer.ACCEPTED, "");

    var moved = Map.of("form", "in_person", "day", "2027-04-21", "version", "0", "place", "Jinde");
    assertThat(post(chair, path(meeting), moved)).hasStatus(303);
    var letter = mailbox.last(member);
    assertThat(letter.subject()).startsWith("Změna:").contains("21.\u00a0dubna");
    assertThat(letter.body().replace('\u00a0', ' '))
        .contains("- Kdy: dosud středa 14. dubna 2027 v 10.00 až 12.00, nově středa 21. dubna 2027")
        .contains("- Kde: dosud Radnice, malá zasedačka, nově Jinde");
    assertThat(letter.method()).isEqualTo("REQUEST");
    assertThat(unfolded(letter.entry()))
        .contains("UID:" + meeting.value() + "@spoluplan", "SEQUENCE:1", "PARTSTAT=NEEDS-ACTION");
    assertThat(replies.to(meeting)).singleElement().matches(Replies.Reply::stale);
    assertThat(get(chair, path(meeting))).bodyText().contains("před změnou: přijde");
  }

  @Test
  void aCancelledMeetingDisappearsFromCalendars() {
    var group = town.group("Rodiny");
    var chair = group.chair("Jana Vrbická");
    var member = group.member("Leopold Štolba");
    var meeting = group.meeting(DAY).save();
    post(chair, path(meeting) + "/pozvanky", USUAL);
    post(chair, path(meeting) + "/zrusit", Map.of("because", "Radnice je zavřená."));
    var letter = mailbox.last(member);
    assertThat(letter.subject()).startsWith("Zrušeno:");
    assertThat(letter.body())
        .contains("Radnice je zavřená.", "S pozdravem\nJana Vrbická")
        .doesNotContain("odpoved=", "Zve vás");
    assertThat(letter.method()).isEqualTo("CANCEL");
    assertThat(unfolded(letter.entry())).contains("METHOD:CANCEL", "SEQUENCE:1");
    assertThat(mvc.get().uri(mailbox.of(member).getFirst().link("prijdu")))
        .bodyText()
        .contains("Odpovídat už nejde");
  }

  @Test
  void nobodyIsAskedWhetherTheyComeToAWrittenBallot() {
    var group = town.group("Rodiny");
    var chair = group.chair("Jana Vrbická");
    var meeting = group.meeting(DAY).inWriting(DAY.plusDays(6)).save();
    post(chair, path(meeting) + "/pozvanky", USUAL);
    assertThat(mailbox.last(chair).body()).contains("per rollam").doesNotContain("odpoved=");
    assertThat(unfolded(mailbox.last(chair).entry())).contains("DTSTART;VALUE=DATE:20270414");
  }

  @Test
  void onePressOfAButtonAnswersWithoutSigningInAndOpeningTheLinkDoesNot() {
    var group = town.group("Rodiny");
    var chair = group.chair("Jana Vrbická");
    var member = group.member("Leopold Štolba");
    var meeting = group.meeting(DAY).save();
    post(chair, path(meeting) + "/pozvanky", USUAL);
    var letter = mailbox.last(member);
    for (var word : new String[] {"prijdu", "neprijdu", "nevim"}) {
      assertThat(mvc.get().uri(letter.link(word))).hasStatusOk();
    }
    assertThat(replies.to(meeting)).isEmpty();

    answer(letter.link("neprijdu"), Answer.DECLINED, "Jsem u lékaře.");
    assertThat(replies.to(meeting))
        .singleElement()
        .satisfies(
            reply -> {
              assertThat(reply.person()).isEqualTo(member);
              assertThat(reply.answer()).isEqualTo(Answer.DECLINED);
              assertThat(reply.note()).isEqualTo("Jsem u lékaře.");
            });
    answer(letter.link("prijdu"), Answer.ACCEPTED, "");
    assertThat(replies.to(meeting)).extracting(Replies.Reply::answer).containsOnly(Answer.ACCEPTED);
  }

  @Test
  void whoeverExcusesThemselvesTellsTheReasonOnlyToThoseWhoInvite() {
    var group = town.group("Rodiny");
    var chair = group.chair("Jana Vrbická");
    var member = group.member("Leopold Štolba");
    var other = group.member("Blanka Horáčková");
    var meeting = group.meeting(DAY).save();
    post(chair, path(meeting) + "/pozvanky", USUAL);
    answer(mailbox.last(member).link("neprijdu"), Answer.DECLINED, "Jsem v nemocnici.");
    assertThat(get(chair, path(meeting))).bodyText().contains("omluva", "Jsem v nemocnici.");
    assertThat(get(other, path(meeting)))
        .bodyText()
        .contains("omluva")
        .doesNotContain("Jsem v nemocnici.");
  }

  @Test
  void thePageComparesConfirmedVotesWithTheQuorum() {
    var group = town.group("Rodiny");
    var chair = group.chair("Jana Vrbická");
    group.member("Leopold Štolba");
    group.member("Blanka Horáčková");
    group.organisation("Město Chrastava");
    var meeting = group.meeting(DAY).save();
    post(chair, path(meeting) + "/pozvanky", USUAL);
    answer(mailbox.last(chair).link("prijdu"), Answer.ACCEPTED, "");
    assertThat(get(chair, path(meeting)))
        .bodyText()
        .contains("Potvrzeno hlasů: 1 z 4", "k usnášení je potřeba 3, chybí 2")
        .contains("neřekli, kdo přijde");
  }

  @Test
  void onceTheMeetingHasBegunNoAnswerIsTaken() {
    var group = town.group("Rodiny");
    var chair = group.chair("Jana Vrbická");
    var meeting = group.meeting(LocalDate.of(2027, 3, 8)).save();
    post(chair, path(meeting) + "/pozvanky", USUAL);
    var link = mailbox.last(chair).link("prijdu");
    clock.pass(Duration.ofMinutes(59));
    answer(link, Answer.ACCEPTED, "");
    clock.pass(Duration.ofMinutes(1));
    assertThat(posted(link, Answer.DECLINED, "")).hasStatus(409);
    assertThat(replies.to(meeting)).extracting(Replies.Reply::answer).containsOnly(Answer.ACCEPTED);
  }

  @Test
  void whoeverInvitesNotesWhatSomebodyToldThemByTelephone() {
    var group = town.group("Rodiny");
    var chair = group.chair("Jana Vrbická");
    var member = group.member("Leopold Štolba");
    var other = group.member("Blanka Horáčková");
    var meeting = group.meeting(DAY).save();
    post(chair, path(meeting) + "/pozvanky", USUAL);
    var path = path(meeting) + "/odpovedi/" + member.value();
    assertThat(post(chair, path, Map.of("answer", "declined"))).hasStatus(303);
    assertThat(post(member, path, Map.of("answer", "accepted"))).hasStatus(303);
    assertThat(post(other, path, Map.of("answer", "declined"))).hasStatus(403);
    assertThat(replies.to(meeting)).extracting(Replies.Reply::answer).containsOnly(Answer.ACCEPTED);
  }

  @Test
  void theProgrammeInALetterHasTimesPresentersAndLinksToPapers() {
    var group = town.group("Rodiny");
    var chair = group.chair("Jana Vrbická");
    var meeting = group.meeting(DAY).save();
    var first = town.item(meeting, "Zahájení");
    town.item(meeting, "Klub v Chrastavě");
    var file = UUID.randomUUID();
    sql.update(AGENDA_ITEM)
        .set(AGENDA_ITEM.MINUTES_PLANNED, 15)
        .set(AGENDA_ITEM.OWNER_PERSON_ID, chair.value())
        .where(AGENDA_ITEM.ID.eq(first.value()))
        .execute();
    sql.insertInto(PAPER)
        .set(PAPER.ITEM_ID, first.value())
        .set(PAPER.FILE_ID, file)
        .set(PAPER.TITLE, "Rozpočet klubu")
        .set(PAPER.ADDED_AT, clock.instant())
        .execute();
    post(chair, path(meeting) + "/pozvanky", USUAL);
    var letter = mailbox.last(chair);
    assertThat(letter.body())
        .contains("10.00  1. Zahájení (Jana Vrbická)", "10.15  2. Klub v Chrastavě")
        .containsPattern("- Rozpočet klubu: http.*/soubory/" + file);
    assertThat(mvc.get().uri(letter.link("prijdu")))
        .bodyText()
        .contains("Rozpočet klubu", "po přihlášení")
        .doesNotContain("/soubory/" + file);
  }

  @Test
  void aLateInvitationAsksForExcusesSoonAndNotOnADayThatIsOver() {
    var group = town.group("Rodiny");
    var chair = group.chair("Jana Vrbická");
    var meeting = group.meeting(LocalDate.of(2027, 3, 9)).save();
    post(chair, path(meeting) + "/pozvanky", USUAL);
    assertThat(mailbox.last(chair).body())
        .contains("omluvte se prosím co nejdřív")
        .doesNotContain("Poslední den pro omluvu");
  }

  @Test
  void whoeverFollowsALinkIsToldThatAPressIsStillMissing() {
    var group = town.group("Rodiny");
    var chair = group.chair("Jana Vrbická");
    var meeting = group.meeting(DAY).save();
    post(chair, path(meeting) + "/pozvanky", USUAL);
    var letter = mailbox.last(chair);
    answer(letter.link("prijdu"), Answer.ACCEPTED, "");
    assertThat(mvc.get().uri(letter.link("neprijdu")))
        .bodyText()
        .contains("Ještě potvrďte", "Nepřijdu, omlouvám se", "Zatím máte zapsáno: přijde");
    assertThat(mvc.get().uri(letter.link("prijdu"))).bodyText().doesNotContain("Ještě potvrďte");
  }

  @Test
  void aGuessedLinkOpensNothing() {
    assertThat(mvc.get().uri("/pozvanka/" + Secret.random().text())).hasStatus(404);
  }

  @Test
  void theSheetHasEverybodyAndAPlaceToSign() {
    var group = town.group("Rodiny");
    var chair = group.chair("Jana Vrbická");
    group.member("Leopold Štolba", people.organisation("Klub rodičů"));
    var meeting = group.meeting(DAY).save();
    assertThat(get(chair, path(meeting) + "/prezencni-listina"))
        .bodyText()
        .contains("Leopold Štolba", "Klub rodičů", "Podpis");
    assertThat(get(chair, path(meeting) + "/odpovedi.csv")).bodyText().contains("Leopold Štolba");
  }

  private static String path(MeetingId meeting) {
    return "/jednani/" + meeting.value();
  }

  private static String unfolded(String calendar) {
    return calendar.replace("\r\n ", "");
  }

  private MvcTestResult get(PersonId reader, String path) {
    return mvc.get().uri(path).with(user(reader.value().toString())).exchange();
  }

  private MvcTestResult post(PersonId actor, String path, Map<String, String> fields) {
    var request = mvc.post().uri(path).with(user(actor.value().toString())).with(csrf());
    fields.forEach(request::param);
    return request.exchange();
  }

  private void answer(String link, Answer answer, String note) {
    assertThat(posted(link, answer, note)).hasStatus(303);
  }

  private MvcTestResult posted(String link, Answer answer, String note) {
    return mvc.post()
        .uri(link.substring(0, link.indexOf('?')))
        .with(csrf())
        .param("answer", answer.name().toLowerCase(java.util.Locale.ROOT))
        .param("note", note)
        .exchange();
  }
}
