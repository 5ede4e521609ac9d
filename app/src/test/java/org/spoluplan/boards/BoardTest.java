package org.spoluplan.boards;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.jooq.DSLContext;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.spoluplan.access.PersonId;
import org.spoluplan.boards.running.BoardRegister;
import org.spoluplan.boards.running.ChangeLog;
import org.spoluplan.boards.running.KeptBoards;
import org.spoluplan.boards.state.BoardState;
import org.spoluplan.meetings.AgendaItemId;
import org.spoluplan.meetings.MeetingId;
import org.spoluplan.testing.ApplicationTest;
import org.spoluplan.testing.Town;
import org.spoluplan.testing.Web;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/// A group works at a board of its meeting, over the real database.
@ApplicationTest
class BoardTest {

  private static final LocalDate DAY = LocalDate.of(2027, 3, 8);

  @Autowired MockMvcTester mvc;
  @Autowired Town town;
  @Autowired BoardRegister boards;
  @Autowired KeptBoards kept;
  @Autowired ChangeLog log;
  @Autowired BoardNotes notes;
  @Autowired DSLContext sql;
  private Town.Group group;
  private PersonId chair;
  private Web web;
  private MeetingId meeting;
  private AgendaItemId item;
  private String path;
  private BoardId board;
  private String entrance;

  @BeforeEach
  void aBoardIsOpenedFromAPointByOnePress() {
    group = town.group("Nástěnkáři " + UUID.randomUUID());
    chair = group.chair("Pavla Předsedající");
    web = Web.of(mvc, chair);
    meeting = group.meeting(DAY).save();
    item = town.item(meeting, "Co chybí rodinám");
    path = Web.location(web.post("/nastenky", "bod", item.value(), "template", "helps_hinders"));
    board = new BoardId(UUID.fromString(path.substring("/nastenky/".length())));
    entrance = boards.known(board).entrance();
  }

  private Guest guest(String name) {
    return Guest.join(mvc, entrance, name);
  }

  private static UUID write(Guest guest, String text) {
    var note = UUID.randomUUID();
    assertThat(guest.send("/listky", "note", note, "column", "s1", "text", text)).hasStatus(303);
    return note;
  }

  private void phase(Phase phase) {
    assertThat(web.post(path + "/faze", "phase", org.spoluplan.kernel.Code.of(phase)))
        .hasStatus(303);
  }

  private Document page() {
    return Jsoup.parse(web.text(path));
  }

  private static String html(MvcTestResult answer) {
    return Jsoup.parse(Web.text(answer)).text();
  }

  @Test
  void aPointHasAWayToItsBoardAndTheBoardToItsPoint() {
    assertThat(web.text("/jednani/" + meeting.value())).contains(path);
    assertThat(web.text("/jednani/" + meeting.value() + "/zive")).contains(path);
    assertThat(web.text(path)).contains("Co chybí rodinám").contains("/jednani/" + meeting.value());
    assertThat(web.text("/skupiny/" + group.id().value())).contains(path);
    assertThat(web.text("/nastenky")).contains(path);
  }

  @Test
  void twelvePeopleWriteByOneLinkAndTheAnnexHoldsEveryNoteGrouped() throws Exception {
    var people = new ArrayList<Guest>();
    for (int i = 0; i < 12; i++) people.add(guest("Účastník " + i));
    var written = new ArrayList<UUID>();
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      var all = new ArrayList<Callable<UUID>>();
      for (int i = 0; i < 12; i++) {
        var who = people.get(i);
        var text = "Nápad číslo " + i;
        all.add(() -> write(who, text));
      }
      for (var one : threads.invokeAll(all)) written.add(one.get());
    }
    phase(Phase.GROUP);
    var members = new Object[] {"where", "new", "title", "Doprava", "notes", written.get(0)};
    assertThat(people.get(3).post("/vyber", members)).hasStatus(303);

    // Another copy of the application, or this one after a restart, reads the same board.
    var frame = boards.known(board).frame();
    var anew = BoardState.empty(frame).with(log.all(board));
    assertThat(anew.notes()).containsExactlyElementsOf(kept.now(board).notes());
    assertThat(anew.notes()).hasSize(12);
    phase(Phase.VOTE);
    phase(Phase.CLOSED);
    var before = web.text("/jednani/" + meeting.value() + "/zapis");
    assertThat(before).doesNotContain("Výstup z nástěnky");
    assertThat(web.post(path + "/priloha")).hasStatus(303);
    assertThat(web.text("/jednani/" + meeting.value() + "/zapis"))
        .contains("Výstup z nástěnky: Co chybí rodinám");
    var csv = Web.text(web.get(path + "/vystup.csv"));
    for (int i = 0; i < 12; i++) assertThat(csv).contains("Nápad číslo " + i + ";");
    assertThat(csv).contains(";Doprava;Nápad číslo 0;napsal účastník;;0;0;0");
    assertThat(notes.of(board))
        .hasSize(12)
        .first()
        .extracting(BoardNote::stack)
        .isEqualTo("Doprava");
  }

  @Test
  void twoWhoChangeTheSameNoteSeeBothTexts() {
    var eva = guest("Eva");
    var note = write(eva, "Chybí autobus");
    var text = "/listky/" + note + "/text";
    assertThat(eva.post(text, "version", 1, "text", "Chybí ranní autobus")).hasStatus(303);
    var stale = eva.post(text, "version", 1, "text", "Chybí vlak");
    assertThat(stale).hasStatus(409);
    assertThat(html(stale)).contains("Chybí ranní autobus").contains("Chybí vlak");
    var again =
        Objects.requireNonNull(
            Jsoup.parse(Web.text(stale)).selectFirst("#zneni input[name=version]"));
    assertThat(eva.post(text, "version", again.val(), "text", "Chybí vlak")).hasStatus(303);
    assertThat(eva.page("").text()).contains("Chybí vlak");
  }

  @Test
  void aPostThatComesTwiceIsOneNoteAndAnIdOfSomebodyElseIsRefused() {
    var eva = guest("Eva");
    var note = write(eva, "Jednou");
    assertThat(eva.send("/listky", "note", note, "column", "s1", "text", "Jednou")).hasStatus(303);
    assertThat(kept.now(board).notes()).hasSize(1);
    var ivo = guest("Ivo");
    assertThat(ivo.send("/listky", "note", note, "column", "s1", "text", "Moje")).hasStatus(409);
    assertThat(kept.now(board).notes()).hasSize(1);
  }

  @Test
  void whilePeopleWriteTheServerSendsNobodyTheNotesOfOthers() {
    var eva = guest("Eva");
    write(eva, "Tajné přání");
    var ivo = guest("Ivo");
    for (var where : new String[] {"", "/zmeny?since=0"}) {
      assertThat(Web.text(ivo.get(where))).doesNotContain("Tajné přání").contains("1 lístek");
      assertThat(Web.text(eva.get(where))).contains(where.isEmpty() ? "Tajné přání" : "1 lístek");
      assertThat(web.text(path + where)).doesNotContain("Tajné přání");
    }
    for (var file : new String[] {"csv", "json", "docx", "pdf"}) {
      assertThat(Web.text(web.get(path + "/vystup." + file))).doesNotContain("Tajné");
    }
    assertThat(web.text(path + "/prubeh")).doesNotContain("Tajné");
    assertThat(notes.of(board)).isEmpty();
    phase(Phase.REVEAL);
    assertThat(Web.text(ivo.get(""))).contains("Tajné přání").contains("napsal účastník");
    assertThat(Web.text(ivo.get(""))).doesNotContain("· Eva");
    web.post(path + "/nastaveni", "each", 3, "most", 1, "authors", true);
    assertThat(Web.text(ivo.get(""))).contains("· Eva");
  }

  @Test
  void threeVotesOfOnePersonAreOnePointAndTheRoomIsAddedApart() {
    var eva = guest("Eva");
    var note = write(eva, "Autobus");
    phase(Phase.VOTE);
    for (int i = 0; i < 3; i++) {
      assertThat(eva.send("/body", "give", note + ":1")).hasStatus(303);
    }
    assertThat(eva.send("/body", "give", note + ":2")).hasStatus(409);
    assertThat(eva.send("/body-mistnosti", "target", note, "count", 7)).hasStatus(403);
    assertThat(web.post(path + "/body-mistnosti", "target", note, "count", 7)).hasStatus(303);
    phase(Phase.CLOSED);
    assertThat(page().text()).contains("1 + 7 z místnosti = 8 bodů");
    assertThat(Web.text(web.get(path + "/prubeh.csv")))
        .contains("Pavla Předsedající;body z místnosti");
  }

  @Test
  void whoWasRemovedWritesNoMoreAndWhoIsNotThereNeverDid() {
    var eva = guest("Eva");
    write(eva, "Dovoleno");
    var id = kept.now(board).notes().iterator().next().author().value();
    assertThat(web.post(path + "/ucastnici/" + id, "do", "odebrat")).hasStatus(303);
    assertThat(eva.send("/listky", "column", "s1", "text", "Už ne")).hasStatus(403);
    assertThat(eva.get("")).hasStatus(403);
    assertThat(mvc.get().uri(path).exchange()).hasStatus(403);
    assertThat(mvc.post().uri(path + "/listky").param("text", "a").with(csrf()).exchange())
        .hasStatus(403);
    assertThat(mvc.get().uri(path + "/zmeny?since=0").accept("application/json").exchange())
        .hasStatus(403);
    var other = Web.of(mvc, town.group("Cizí " + UUID.randomUUID()).chair("Cyril Cizí"));
    assertThat(other.get(path)).hasStatus(403);
    assertThat(other.post(path + "/faze", "phase", "closed")).hasStatus(403);
    assertThat(kept.now(board).notes()).hasSize(1);
  }

  @Test
  void aParticipantLeadsOnlyAfterTheBoardWasHandedOver() {
    var eva = guest("Eva");
    write(eva, "Lístek");
    assertThat(eva.send("/faze", "phase", "reveal")).hasStatus(403);
    var id = kept.now(board).notes().iterator().next().author().value();
    assertThat(web.post(path + "/ucastnici/" + id, "do", "predat")).hasStatus(303);
    assertThat(eva.send("/faze", "phase", "reveal")).hasStatus(303);
    assertThat(eva.page("").text()).contains("Vedení nástěnky");
  }

  @Test
  void theLinkEndsWithTheBoardAndTheCodeIsForgottenNowhereElse() {
    var eva = guest("Eva");
    write(eva, "Lístek");
    phase(Phase.CLOSED);
    assertThat(eva.get("")).hasStatus(403);
    assertThat(eva.send("/listky", "column", "s1", "text", "Pozdě")).hasStatus(403);
    assertThat(mvc.get().uri(entrance).exchange()).hasStatus(404);
    assertThat(web.post(path + "/listky", "column", "s1", "text", "Pozdě")).hasStatus(409);
    assertThat(page().text()).contains("Lístek").contains("Nástěnka je uzavřená");
    assertThat(sql.fetch("select encode(secret_hash, 'escape') from boards.participant").format())
        .doesNotContain(eva.secret());
  }

  @Test
  void aHiddenNoteKeepsItsWordsForItsAuthorAndEverybodyReadsTheReason() {
    var eva = guest("Eva");
    var note = write(eva, "Paní Nováková pije");
    phase(Phase.REVEAL);
    assertThat(web.post(path + "/listky/" + note + "/skryt", "reason", "")).hasStatus(422);
    assertThat(web.post(path + "/listky/" + note + "/skryt", "reason", "jméno člověka"))
        .hasStatus(303);
    var ivo = guest("Ivo");
    assertThat(ivo.page("").text()).contains("Skryto: jméno člověka").doesNotContain("Nováková");
    assertThat(eva.page("").text()).contains("Nováková");
    assertThat(web.text(path + "/prubeh")).contains("skryto").contains("jméno člověka");
    assertThat(notes.of(board)).isEmpty();
    assertThat(web.post(path + "/zmeny/" + kept.now(board).number() + "/zpet")).hasStatus(303);
    assertThat(ivo.page("").text()).contains("Nováková");
  }

  @Test
  void whatIsHostileIsTextAndWhatIsTooLongIsRefusedWithASentence() {
    var eva = guest("<b>Eva</b>");
    write(eva, "<script>alert(1)</script> =1+1");
    phase(Phase.REVEAL);
    web.post(path + "/nastaveni", "each", 3, "most", 1, "authors", true);
    assertThat(Web.text(eva.get(""))).doesNotContain("<script>alert").doesNotContain("<b>Eva");
    assertThat(eva.page("").text()).contains("<script>alert(1)</script>").contains("<b>Eva</b>");
    var long10k = eva.post("/listky", "column", "s1", "text", "a".repeat(10_000));
    assertThat(long10k).hasStatus(422);
    assertThat(html(long10k)).contains("nejvýš 400");
    var nul = eva.post("/listky", "column", "s1", "text", "a\u0000b");
    assertThat(nul).hasStatus(422);
    assertThat(eva.post("/listky", "column", "nikde", "text", "a")).hasStatus(422);
    assertThat(eva.post("/vyber", "notes", "nesmysl")).hasStatus(422);
    assertThat(eva.post("/body", "give", "nesmysl")).hasStatus(422);
  }

  @Test
  void aMachineThatFillsInEverythingDoesNotJoin() {
    var answer =
        mvc.post()
            .uri(entrance)
            .param("nickname", "Robot")
            .param("web", "x")
            .with(csrf())
            .exchange();
    assertThat(answer).hasStatus(303);
    assertThat(answer.getResponse().getHeader("Set-Cookie")).isNull();
    assertThat(mvc.post().uri(entrance).with(csrf()).exchange()).hasStatus(422);
  }

  @Test
  void whoWritesTooFastIsToldWhenToTryAgain() {
    var bot = guest("Robot");
    MvcTestResult answer = bot.send("/listky", "column", "s1", "text", "spam");
    for (int i = 0; i < 100 && answer.getResponse().getStatus() == 303; i++) {
      answer = bot.send("/listky", "column", "s1", "text", "spam " + i);
    }
    assertThat(answer).hasStatus(429);
    assertThat(answer.getResponse().getHeader("Retry-After")).matches("\\d+");
    assertThat(Web.text(answer)).contains("Moc rychle za sebou");
    write(guest("Člověk"), "Píšu dál");
  }

  @Test
  void aFullBoardSaysSo() {
    sql.execute("update boards.board set most_notes = 2 where id = ?", board.value());
    var eva = guest("Eva");
    write(eva, "První");
    write(eva, "Druhý");
    var third = eva.post("/listky", "column", "s1", "text", "Třetí");
    assertThat(third).hasStatus(409);
    assertThat(html(third)).contains("Nástěnka je plná").contains("Třetí");
  }

  @Test
  void theLastStepIsTakenBackByWhoeverTookIt() {
    var eva = guest("Eva");
    write(eva, "Omyl");
    assertThat(eva.post("/zpet")).hasStatus(303);
    assertThat(eva.page("").text()).doesNotContain("Omyl");
    assertThat(eva.post("/zpet")).hasStatus(409);
    assertThat(web.text(path + "/prubeh")).contains("vráceno zpět").contains("vrací změnu 1");
  }

  @Test
  void aBoardThatWasTakenAwayComesBackWithItsNotesMarked() throws Exception {
    var eva = guest("Eva");
    write(eva, "Autobus v sobotu");
    phase(Phase.GROUP);
    var json = web.get(path + "/vystup.json").getResponse().getContentAsByteArray();
    assertThat(new String(json, StandardCharsets.UTF_8)).contains("Autobus v sobotu");
    var answer = takeOver(json);
    assertThat(answer).hasStatus(303);
    var text = web.text(Web.location(answer));
    assertThat(text).contains("Autobus v sobotu").contains("převzato");
    for (var wrong : new String[] {"", "{}", "[[[", "{\"format\":\"spoluplan-board/1\"}"}) {
      assertThat(Web.location(takeOver(wrong.getBytes(StandardCharsets.UTF_8))))
          .isEqualTo("/nastenky");
    }
  }

  private MvcTestResult takeOver(byte[] content) {
    return mvc.post()
        .multipart()
        .uri("/nastenky/prevzit")
        .file(new MockMultipartFile("file", "vystup.json", "application/json", content))
        .param("skupina", group.id().value().toString())
        .with(
            org.springframework.security.test.web.servlet.request
                .SecurityMockMvcRequestPostProcessors.user(chair.value().toString()))
        .with(csrf())
        .exchange();
  }

  @Test
  void theResultIsAPictureADocumentAndATable() {
    var eva = guest("Eva");
    write(eva, "Žluťoučký kůň úpěl ďábelské ódy, a to pořád dokola");
    phase(Phase.VOTE);
    for (var file : new String[] {"png", "docx", "pdf", "csv", "json"}) {
      var answer = web.get(path + "/vystup." + file);
      assertThat(answer).hasStatus(200);
      assertThat(answer.getResponse().getContentAsByteArray()).hasSizeGreaterThan(100);
    }
  }

  @Test
  void aBoardOfAConfidentialPointIsNotForGuestsOfTheBody() {
    var secret = town.confidentialItem(meeting, "Rodina ve sporu");
    var at = Web.location(web.post("/nastenky", "bod", secret.value()));
    var guest = Web.of(mvc, group.guest("Host Pozvaný"));
    assertThat(guest.get(at)).hasStatus(403);
    assertThat(guest.text("/nastenky")).doesNotContain(at).contains(path);
    assertThat(guest.get(at + "/vystup.csv")).hasStatus(403);
    assertThat(guest.get(path)).hasStatus(200);
    assertThat(Web.of(mvc, group.member("Člen Zvolený")).get(at)).hasStatus(200);
  }

  @Test
  void somebodyOfTheBodyJoinsUnderTheirOwnName() {
    var member = Web.of(mvc, group.member("Marie Členská"));
    assertThat(member.post(path + "/pripojit")).hasStatus(303);
    assertThat(member.post(path + "/listky", "column", "s2", "text", "Za mě vlak")).hasStatus(303);
    phase(Phase.REVEAL);
    web.post(path + "/nastaveni", "each", 3, "most", 1, "authors", true);
    assertThat(page().text()).contains("Marie Členská");
    assertThat(member.post(path + "/faze", "phase", "vote")).hasStatus(403);
  }
}
