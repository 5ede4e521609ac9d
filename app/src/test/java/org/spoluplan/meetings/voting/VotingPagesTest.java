package org.spoluplan.meetings.voting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.spoluplan.meetings.db.Tables.INVITATION;
import static org.spoluplan.meetings.voting.Votes.done;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.io.UnsupportedEncodingException;
import java.time.Instant;
import org.jooq.DSLContext;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.spoluplan.access.PersonId;
import org.spoluplan.meetings.MotionId;
import org.spoluplan.meetings.voting.Group.Someone;
import org.spoluplan.testing.ApplicationTest;
import org.spoluplan.testing.TestMeetings;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@ApplicationTest
class VotingPagesTest {

  @Autowired MockMvcTester mvc;
  @Autowired DSLContext sql;
  @Autowired Proposing proposing;
  @Autowired Presiding presiding;
  @Autowired CallingRoll calling;

  @Test
  void aMemberSeesTheQuorumAndVotesWithoutAnyScript() throws Exception {
    var group = group(5, 4);
    var member = group.members.get(1);
    var motion = open(group, Manner.BY_NAME);
    var page = live(group, member);

    assertThat(page.select(".sp-quorum").text())
        .contains("Přítomno 4 z 5 oprávněných", "usnášeníschopná, potřeba je 3");
    assertThat(page.select(".sp-live").text()).contains("Odevzdáno 0 hlasů ze 4");
    var form = page.expectFirst("form#hlas-" + motion.value());
    assertThat(form.select("legend").text()).isEqualTo("Jak hlasujete v hlasování č. 1?");
    assertThat(form.select("input[type=radio]")).hasSize(3);

    var answer = post(member, form.attr("action"), "option-" + motion.value(), "in_favour");
    assertThat(answer).hasStatus(303);
    assertThat(answer.getResponse().getHeader("Location"))
        .isEqualTo("/jednani/" + group.meeting.value() + "/zive#hlasovani-" + motion.value());
    var after = live(group, member);
    assertThat(after.text()).contains("Váš hlas máme: PRO", "Odevzdán 1 hlas ze 4");
    assertThat(after.select("form#hlas-" + motion.value())).isEmpty();
  }

  @Test
  void aBallotWithoutAChoiceComesBackAndSaysWhatToDo() throws Exception {
    var group = group(3, 3);
    var motion = open(group, Manner.BY_NAME);

    assertThat(post(group.members.get(1), "/hlasovani/" + motion.value() + "/hlas"))
        .hasStatus(422)
        .bodyText()
        .contains("Vyberte jednu z možností.", "form id=\"hlas-");
  }

  @Test
  void aRefusedBallotSaysWhy() throws Exception {
    var group = group(3, 2);
    var motion = open(group, Manner.BY_NAME);
    var absent = group.members.get(2);

    assertThat(live(group, absent).text()).contains("Hlasovat můžete, až se zapíšete do prezence");
    assertThat(
            post(
                absent,
                "/hlasovani/" + motion.value() + "/hlas",
                "option-" + motion.value(),
                "against"))
        .hasStatus(403)
        .bodyText()
        .contains("Hlasovat může jen ten, kdo je zapsaný jako přítomný");
  }

  @Test
  void aSubstituteIsToldNothingOfTheVoteOfAMemberWhoIsHere() throws Exception {
    var group = group(4, 4);
    var member = group.members.get(3);
    var deputy = group.member("substitute", false, member, Group.DAY.minusYears(1));
    done(calling.checkIn(deputy.actor(), group.meeting, false));
    var motion = open(group, Manner.BY_NAME);

    assertThat(live(group, deputy).select("form#hlas-" + motion.value())).isEmpty();
    post(member, "/hlasovani/" + motion.value() + "/hlas", "option-" + motion.value(), "in_favour");
    assertThat(live(group, deputy).text()).doesNotContain("Váš hlas máme");
    assertThat(live(group, member).text()).contains("Váš hlas máme: PRO");
  }

  @Test
  void whoHasNotVotedIsNamedBeforeTheVoteIsClosed() throws Exception {
    var group = group(3, 3);
    var chair = group.members.getFirst();
    var motion = open(group, Manner.BY_NAME);
    var ballot = "/hlasovani/" + motion.value() + "/hlas";
    post(chair, ballot, "option-" + motion.value(), "in_favour");
    post(group.members.get(1), ballot, "option-" + motion.value(), "in_favour");

    assertThat(live(group, chair).text()).contains("Ještě nehlasoval 1 přítomný", "Uzavřít přesto");
    post(chair, "/hlasovani/" + motion.value() + "/uzavrit");
    assertThat(live(group, chair).text()).contains("1 přítomný nehlasoval", "hlas neodevzdán");
  }

  @Test
  void theRollIsCalledByTheAnswersToTheInvitation() throws Exception {
    var group = group(4, 1);
    var chair = group.members.getFirst();
    reply(group, group.members.get(1), "accepted");
    reply(group, group.members.get(2), "declined");
    reply(group, group.members.get(3), "tentative");
    var path = "/jednani/" + group.meeting.value() + "/prezence/podle-odpovedi";
    assertThat(live(group, chair).text()).contains("Zapsat 2 členy podle odpovědí na pozvánku");

    assertThat(post(chair, path)).hasStatus(303);

    var after = live(group, chair).text();
    assertThat(after)
        .contains("Přítomno 2 ze 4 oprávněných", "s omluvou")
        .doesNotContain("podle odpovědí na pozvánku");
    assertThat(post(group.members.get(1), path)).hasStatus(403);
  }

  @Test
  void somebodyWhoChecksInCanVote() throws Exception {
    var group = group(3, 2);
    var motion = open(group, Manner.BY_NAME);
    var late = group.members.get(2);
    var path = "/jednani/" + group.meeting.value() + "/prezence/";

    assertThat(post(late, path + "jsem-tu", "remote", "true")).hasStatus(303);
    assertThat(live(group, late).text()).contains("Jste v prezenci, na dálku.");
    assertThat(live(group, late).select("#hlas-" + motion.value())).hasSize(1);
    assertThat(post(late, path + "odchazim")).hasStatus(303);
    assertThat(live(group, late).select("#hlas-" + motion.value())).isEmpty();
  }

  @Test
  void nothingWrittenByAMemberRunsAsAScript() throws Exception {
    var group = group(3, 3);
    var chair = group.members.getFirst();
    assertThat(
            post(
                chair,
                "/jednani/" + group.meeting.value() + "/hlasovani/nove",
                "wording",
                "<script>alert(1)</script>",
                "manner",
                "by_name"))
        .hasStatus(303);

    assertThat(live(group, chair).select("main script")).isEmpty();
    assertThat(live(group, chair).text()).contains("<script>alert(1)</script>");
  }

  @Test
  void theRecorderEntersHandsAndTypingErrorsAreKept() throws Exception {
    var group = group(5, 4);
    var chair = group.members.getFirst();
    var motion = propose(group, Manner.SHOW_OF_HANDS);
    var path = "/hlasovani/" + motion.value() + "/ruce";
    var key = "-" + motion.value();

    assertThat(
            post(
                chair,
                path,
                "in-favour" + key,
                "tři",
                "against" + key,
                "1",
                "abstained" + key,
                "0"))
        .hasStatus(422)
        .bodyText()
        .contains("value=\"tři\"", "Zadejte celé číslo");
    assertThat(
            post(chair, path, "in-favour" + key, "5", "against" + key, "0", "abstained" + key, "0"))
        .hasStatus(422)
        .bodyText()
        .contains("Hlasů je víc než přítomných", "value=\"5\"");
    assertThat(
            post(chair, path, "in-favour" + key, "3", "against" + key, "1", "abstained" + key, "0"))
        .hasStatus(303);
    var result = live(group, chair);
    assertThat(result.select(".sp-result").text())
        .contains("přijato", "PRO 3", "PROTI 1", "Počty hlasů zapsal(a): ");
    assertThat(result.text())
        .contains("K přijetí je potřeba víc než polovina ze 4 přítomných, tedy 3.");
  }

  @Test
  void twoPeopleWhoRewordAMotionAreToldOfEachOther() throws Exception {
    var group = group(3, 3);
    var chair = group.members.getFirst();
    var motion = propose(group, Manner.BY_NAME);
    var path = "/hlasovani/" + motion.value() + "/upravit";

    assertThat(post(chair, path, "wording", "První znění.", "manner", "by_name", "version", "0"))
        .hasStatus(303);
    assertThat(post(chair, path, "wording", "Druhé znění.", "manner", "by_name", "version", "0"))
        .hasStatus(409)
        .bodyText()
        .contains("Mezitím to změnil někdo jiný", "První znění.", "Druhé znění.");
    assertThat(post(chair, path, "wording", "Druhé znění.", "manner", "by_name", "version", "1"))
        .hasStatus(303);
  }

  @Test
  void aMotionOfFiftyThousandCharactersIsRefusedAndKept() throws Exception {
    var group = group(3, 3);
    var chair = group.members.getFirst();

    assertThat(
            post(
                chair,
                "/jednani/" + group.meeting.value() + "/hlasovani/nove",
                "wording",
                "á".repeat(50_000),
                "manner",
                "by_name"))
        .hasStatus(422)
        .bodyText()
        .contains("Text je příliš dlouhý", "ááááá");
  }

  @Test
  void onlyThoseWhoRunTheMeetingOpenAndCloseVotes() throws Exception {
    var group = group(3, 3);
    var motion = propose(group, Manner.BY_NAME);
    var member = group.members.get(1);

    for (var step :
        new String[] {"zahajit", "uzavrit", "zrusit", "ruce", "hlas-za", "stret-clena"}) {
      assertThat(post(member, "/hlasovani/" + motion.value() + "/" + step)).hasStatus(403);
    }
    assertThat(live(group, member).select("form[action$=zahajit]")).isEmpty();
    assertThat(live(group, group.members.getFirst()).select("form[action$=zahajit]")).hasSize(1);
  }

  @Test
  void strangersSeeNothing() {
    var group = group(3, 3);
    var motion = propose(group, Manner.BY_NAME);
    var stranger = group.person();

    assertThat(get(stranger, "/jednani/" + group.meeting.value() + "/zive")).hasStatus(403);
    assertThat(get(stranger, "/hlasovani/" + motion.value())).hasStatus(403);
    assertThat(mvc.get().uri("/hlasovani/" + motion.value())).hasStatus(303);
    assertThat(get(stranger, "/hlasovani/" + group.meeting.value())).hasStatus(404);
  }

  @Test
  void whatChangesIsGivenAlone() throws Exception {
    var group = group(3, 3);
    open(group, Manner.SECRET);
    var answer =
        get(group.members.get(1).person(), "/jednani/" + group.meeting.value() + "/zive/ted");

    assertThat(answer)
        .hasStatusOk()
        .bodyText()
        .contains("hx-swap-oob", "Jak jste hlasovali, se nedozví nikdo")
        .doesNotContain("<html");
  }

  @Test
  void aVoteAboutAConfidentialPointIsNotForGuests() throws Exception {
    var group = group(3, 3);
    var guest = group.member("guest", false, null, Group.DAY.minusYears(1));
    var item = new TestMeetings(sql).item(group.meeting, "Stížnost rodiny");
    sql.execute("update meetings.agenda_item set confidential = true where id = ?", item.value());
    var proposal =
        new Proposal(item, "Skupina stížnost předá.", null, null, Manner.BY_NAME, null, null);
    var motion = done(proposing.propose(group.members.getFirst().actor(), group.meeting, proposal));

    assertThat(live(group, group.members.get(1)).text()).contains("Skupina stížnost předá.");
    assertThat(live(group, guest).text()).doesNotContain("stížnost", "Stížnost");
    assertThat(get(guest.person(), "/hlasovani/" + motion.value())).hasStatus(403);
    assertThat(get(guest.person(), "/jednani/" + group.meeting.value()).getResponse())
        .satisfies(page -> assertThat(page.getContentAsString()).doesNotContain("stížnost"));
  }

  private Group group(int members, int present) {
    var group = new Group(sql).rules();
    group.chair();
    group.members(members - 1);
    for (var member : group.members.subList(0, present)) {
      done(calling.checkIn(member.actor(), group.meeting, false));
    }
    return group;
  }

  private void reply(Group group, Someone member, String answer) {
    var now = Instant.parse("2027-03-01T08:00:00Z");
    sql.insertInto(INVITATION)
        .set(INVITATION.MEETING_ID, group.meeting.value())
        .set(INVITATION.PERSON_ID, member.person().value())
        .set(INVITATION.SEQUENCE, 0)
        .set(INVITATION.REPLY, answer)
        .set(INVITATION.REPLIED_AT, now)
        .set(INVITATION.REPLIED_SEQUENCE, 0)
        .set(INVITATION.FIRST_SENT_AT, now)
        .set(INVITATION.SENT_AT, now)
        .execute();
  }

  private MotionId propose(Group group, Manner manner) {
    var proposal = new Proposal(null, "Skupina schvaluje program.", null, null, manner, null, null);
    return done(proposing.propose(group.members.getFirst().actor(), group.meeting, proposal));
  }

  private MotionId open(Group group, Manner manner) {
    return done(presiding.open(group.members.getFirst().actor(), propose(group, manner))).id();
  }

  private Document live(Group group, Someone reader) throws UnsupportedEncodingException {
    var answer = get(reader.person(), "/jednani/" + group.meeting.value() + "/zive");
    assertThat(answer).hasStatusOk();
    return Jsoup.parse(answer.getResponse().getContentAsString());
  }

  private MvcTestResult get(PersonId reader, String path) {
    return mvc.get().uri(path).with(user(reader.value().toString())).exchange();
  }

  private MvcTestResult post(Someone reader, String path, String... fields) {
    var request = mvc.post().uri(path).with(user(reader.person().value().toString())).with(csrf());
    for (int i = 0; i < fields.length; i += 2) request = request.param(fields[i], fields[i + 1]);
    return request.exchange();
  }
}
