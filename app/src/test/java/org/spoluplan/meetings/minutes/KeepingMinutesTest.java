package org.spoluplan.meetings.minutes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.spoluplan.meetings.db.Tables.MINUTES;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Objects;
import org.jooq.DSLContext;
import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.spoluplan.access.PersonId;
import org.spoluplan.testing.ApplicationTest;
import org.spoluplan.testing.TestClock.MovableClock;
import org.spoluplan.testing.TestDatabase;
import org.spoluplan.testing.TestPeople;
import org.spoluplan.testing.Town;
import org.spoluplan.testing.Web;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@ApplicationTest
class KeepingMinutesTest {

  @Autowired MockMvcTester mvc;
  @Autowired DSLContext sql;
  @Autowired TestPeople people;
  @Autowired Town town;
  @Autowired MinutesRegister register;
  @Autowired MovableClock clock;

  private HeldMeeting held;
  private Web secretary;
  private Web chair;
  private Web verifier;
  private Web member;
  private Web guest;
  private String path;

  @BeforeEach
  void aGroupHasMet() {
    held = new HeldMeeting(town, sql, "Pracovní skupina pro rodiny");
    secretary = Web.of(mvc, held.secretary);
    chair = Web.of(mvc, held.chair);
    verifier = Web.of(mvc, held.verifier);
    member = Web.of(mvc, held.member);
    guest = Web.of(mvc, held.guest);
    path = held.path();
  }

  @AfterEach
  void timeGoesBack() {
    clock.reset();
  }

  @Test
  void theyAreDraftedFromEverythingThatWasRecorded() {
    var part = held.part(held.club, "Rozpočet klubu", false);
    var concluded = held.conclusion(part, "will_be_handled", "Rozpočet se zpracuje", false);
    held.task(part, concluded, "Zpracovat rozpočet klubu");
    held.adopted(null, "Skupina děkuje městu.");

    assertThat(secretary.post(path)).hasStatus(303);
    assertThat(held.text())
        .contains("pondělí 1. března 2027", "Radnice, malá zasedačka")
        .contains("**Přítomni:** Blanka Horáčková, Drahomíra Koubelková, Ondřej Malátný")
        .contains("**Omluveni:** Leopold Štolba")
        .contains("Přítomni byli 2 členové s hlasem z celkového počtu 3")
        .contains("Skupina schvaluje program jednání.", "PRO: 2 PROTI: 0 ZDRŽEL SE: 0")
        .contains("Zařadit do plánu klub pro děti")
        .contains("Ad 2.1) Rozpočet klubu", "Rozpočet se zpracuje")
        .contains("Zpracovat rozpočet klubu | Leopold Štolba | 30. 4. 2027")
        .contains("Skupina děkuje městu.");
  }

  @Test
  void annexesStandInTheOrderOfTheirNumbers() {
    held.annex("Mapa území", "10");
    held.annex("Tabulka kapacit", "2");
    held.annex("Zápis z terénu", "1");
    held.annex("Anketa", null);

    secretary.post(path);
    assertThat(held.text())
        .contains("1. Zápis z terénu\n2. Tabulka kapacit\n3. Mapa území\n4. Anketa");
  }

  @Test
  void whatWasTakenBackIsNotInThem() {
    var gone = held.conclusion(held.club, "noted", "Omylem zapsáno", false);
    secretary.post("/jednani/" + held.meeting.value() + "/zavery/" + gone + "/smazat");

    secretary.post(path);
    assertThat(held.text()).doesNotContain("Omylem zapsáno");
  }

  @Test
  void thosePresentStandByFamilyNameInTheCzechAlphabet() {
    held.came("Mgr. Zdeněk Chalupa");
    held.came("Čeněk Hora");
    held.came("Ing. Xenie Čermáková, Ph.D.");
    secretary.post(path);

    assertThat(held.text())
        .contains(
            "**Přítomni:** Ing. Xenie Čermáková, Ph.D., Čeněk Hora, Blanka Horáčková,"
                + " Mgr. Zdeněk Chalupa, Drahomíra Koubelková, Ondřej Malátný");
  }

  @Test
  void whatClosedMinutesSayStaysInTheRegisterUntilTheNextEdition() {
    var said = held.conclusion(held.club, "will_be_handled", "Klub se bude řešit", false);
    held.task(held.club, said, "Zpracovat rozpočet klubu");
    var conclusions = "/jednani/" + held.meeting.value() + "/zavery";
    var one = conclusions + "/" + said;
    published();

    assertThat(secretary.post(one + "/smazat"))
        .hasStatus(409)
        .bodyText()
        .contains("novým vydáním zápisu");
    assertThat(secretary.post(one, "kind", "noted", "wording", "Jinak", "version", 0))
        .hasStatus(409);
    assertThat(secretary.post(one + "/druh", "kind", "into_plan", "version", 0)).hasStatus(409);
    assertThat(secretary.post(one + "/posunout", "smer", "nahoru")).hasStatus(409);
    assertThat(secretary.post(one + "/vratit")).hasStatus(409);
    assertThat(secretary.post(conclusions, "kind", "noted", "wording", "Navíc")).hasStatus(409);
    var meeting = "/jednani/" + held.meeting.value();
    assertThat(
            secretary.post(meeting + "/prevzata-rozhodnuti", "bodyName", "Rada", "reported", "x"))
        .hasStatus(409);
    assertThat(secretary.post(meeting + "/zminky", "mention", "annex", "mentionName", "Tabulka"))
        .hasStatus(409);
    assertThat(
            secretary.post(
                meeting + "/zminky", "mention", "locality", "mentionName", "Ruprechtice"))
        .hasStatus(303);
    assertThat(secretary.text(conclusions))
        .contains("Klub se bude řešit", "Otevřete zápis")
        .doesNotContain(one + "/smazat", "Nový závěr");
    assertThat(held.changeTask("Zpracovat něco jiného", secretary)).hasStatus(409);

    secretary.post(path, "reason", "Oprava závěru");
    assertThat(secretary.post(one, "kind", "noted", "wording", "Jinak", "version", 0))
        .hasStatus(303);
  }

  @Test
  void anAdoptedMotionBecomesAConclusionByOnePress() {
    var conclusions = "/jednani/" + held.meeting.value() + "/zavery";
    var motion = held.adopted(held.club, "Skupina doporučuje městu zřídit klub.");

    assertThat(secretary.text(conclusions)).contains("z-hlasovani/" + motion);
    var taken = secretary.post(conclusions + "/z-hlasovani/" + motion);
    assertThat(taken).hasStatus(303);
    assertThat(secretary.text(conclusions))
        .contains("doporučuje se")
        .doesNotContain("z-hlasovani/" + motion);
    assertThat(secretary.post(conclusions + "/z-hlasovani/" + motion)).hasStatus(409);
    assertThat(member.post(conclusions + "/z-hlasovani/" + motion)).hasStatus(403);
    secretary.post(secretary.undo(taken));
    assertThat(secretary.text(conclusions)).contains("z-hlasovani/" + motion);
  }

  @Test
  void thePreviewShowsTheTextAsItWillLookAndSavesNothing() {
    begun();
    var before = held.text();

    var preview =
        secretary.post(
            path + "/upravit/nahled", "edition", 1, "version", 1, "text", "# Nový\n\n- **první**");
    assertThat(preview)
        .hasStatus(200)
        .bodyText()
        .contains("<h1>Nový</h1>", "<strong>první</strong>");
    assertThat(preview)
        .bodyText()
        .contains("- **první**</textarea>", "name=\"version\" value=\"1\"");
    assertThat(held.text()).isEqualTo(before);
    assertThat(member.post(path + "/upravit/nahled", "text", "x")).hasStatus(403);
  }

  @Test
  void theHelpCoversEveryMark() {
    begun();

    assertThat(secretary.text(path + "/upravit"))
        .contains(
            "|---|---|---|", "&gt; **Závěr:**", ":::neverejne", "[stránky kraje]", "*od září*");
  }

  @Test
  void whoeverSavesAfterTheTextWasClosedIsToldThatAndKeepsWhatWasTyped() {
    begun();
    finished();

    assertThat(secretary.post(path + "/upravit", "edition", 1, "version", 1, "text", "Moje znění"))
        .hasStatus(409)
        .bodyText()
        .contains("Moje znění", "Změna znamená nové vydání")
        .doesNotContain("Někdo jiný mezitím uložil", "uložením své znění prosadíte");
  }

  @Test
  void closingOverCommentsAndWithoutVerifiersAsksFirst() {
    begun();
    askForComments("2027-03-10");
    member.post(path + "/pripominky", "comment", "Byl jsem omluven");

    assertThat(secretary.post(path + "/uzavrit"))
        .hasStatus(409)
        .bodyText()
        .contains(
            "Jedna připomínka nemá odpověď",
            "Členové mohou připomínkovat ještě do",
            "chtějí jednoho ověřovatele");
    officers(held.chair);
    assertThat(secretary.text(path))
        .contains("stejný člověk jednání vedl a má zápis i ověřit")
        .doesNotContain("nemá odpověď");
    assertThat(secretary.post(path + "/uzavrit", "confirmed", true)).hasStatus(303);
  }

  @Test
  void ofTwoEditorsTheSecondSeesBothTexts() {
    secretary.post(path);
    secretary.post(path + "/upravit", "edition", 1, "version", 0, "text", "# Zápis\n\nPrvní znění");

    assertThat(chair.post(path + "/upravit", "edition", 1, "version", 0, "text", "Moje znění"))
        .hasStatus(409)
        .bodyText()
        .contains("Moje znění", "První znění", "Mezitím to změnil někdo jiný");
    assertThat(held.text()).isEqualTo("# Zápis\n\nPrvní znění");
    chair.post(path + "/upravit", "edition", 1, "version", 1, "text", "Obojí");
    assertThat(held.text()).isEqualTo("Obojí");
  }

  @Test
  void anEmptyTextIsNotSaved() {
    begun();

    assertThat(secretary.post(path + "/upravit", "edition", 1, "version", 0, "text", " "))
        .hasStatus(422);
  }

  @Test
  void onlyThoseWhoWriteSeeADraft() {
    begun();

    assertThat(secretary.text(path)).contains("Zařadit do plánu klub");
    assertThat(member.text(path)).contains("Zápis tu zatím není").doesNotContain("Zařadit");
    assertThat(guest.get(path)).hasStatus(404);
    assertThat(mvc.get().uri(path)).hasStatus(404);
    assertThat(member.post(path + "/upravit", "text", "x", "version", 0, "edition", 1))
        .hasStatus(403);
  }

  @Test
  void membersCommentUntilTheDaySetAndAreAnswered() {
    begun();
    assertThat(member.post(path + "/pripominky", "comment", "Brzy")).hasStatus(409);

    assertThat(askForComments("2027-03-10")).hasStatus(303);
    var said = member.post(path + "/pripominky", "quote", "klub", "comment", "Byl jsem omluven");
    assertThat(said).hasStatus(303);
    assertThat(guest.post(path + "/pripominky", "comment", "Taky")).hasStatus(403);
    assertThat(stranger().post(path + "/pripominky", "comment", "Taky")).hasStatus(403);
    assertThat(member.post(path + "/pripominky", "quote", "klub", "comment", " "))
        .hasStatus(422)
        .bodyText()
        .contains("value=\"klub\"");
    var form = Jsoup.parse(secretary.text(path)).expectFirst("form[action*=pripominky/]");
    secretary.post(form.attr("action"), "answer", "Opraveno, děkuji");
    assertThat(member.text(path)).contains("Byl jsem omluven", "Opraveno, děkuji");

    clock.pass(Duration.ofDays(3));
    assertThat(member.post(path + "/pripominky", "comment", "Pozdě"))
        .hasStatus(409)
        .bodyText()
        .contains("Pozdě", "se teď nepřijímají");
    assertThat(askForComments("2027-03-10")).hasStatus(422);
    assertThat(askForComments("2027-03-20")).hasStatus(303);
    assertThat(member.post(path + "/pripominky", "comment", "Ještě")).hasStatus(303);
    secretary.post(path + "/uzavrit", "confirmed", true);
    assertThat(member.post(path + "/pripominky", "comment", "Po uzavření")).hasStatus(409);
  }

  @Test
  void whoHasNothingToSayAgreesByOnePress() {
    begun();
    askForComments("2027-03-10");

    assertThat(member.text("/")).contains("Připomínkovat zápis", "do 10.");
    assertThat(member.post(path + "/souhlas")).hasStatus(303);
    assertThat(member.text("/")).doesNotContain("Připomínkovat zápis");
    assertThat(secretary.text(path)).contains("1 člen se zněním souhlasí");
  }

  @Test
  void whoVerifiesIsChosenFromThoseConcernedWhileTheTextIsOpen() {
    begun();
    var other = stranger();

    assertThat(officers(held.verifier)).hasStatus(303);
    assertThat(secretary.text(path)).contains("Blanka Horáčková");
    assertThat(other.get(path)).hasStatus(404);
    assertThat(officers(people.person("Někdo Jiný"))).hasStatus(422);
    assertThat(officers(held.member)).hasStatus(303);
    finished();
    assertThat(officers(held.verifier)).hasStatus(409);
  }

  @Test
  void aSignatureSaysWhoAndWhenUnderATextThatAnybodyCanCheck() throws Exception {
    begun();
    officers(held.verifier);
    finished();
    var text = member.get(path + "/cely.txt").getResponse().getContentAsByteArray();
    var hash = HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text));
    assertThat(new String(text, StandardCharsets.UTF_8)).isEqualTo(held.text());

    assertThat(sign(verifier, "verifier", hash)).hasStatus(303);
    assertThat(sign(chair, "chair", hash)).hasStatus(303);
    var minutes = register.getLatest(held.meeting);
    assertThat(minutes.hash()).isEqualTo(hash);
    assertThat(minutes.signatures())
        .extracting(Minutes.Signature::person, Minutes.Signature::hash)
        .containsExactlyInAnyOrder(tuple(held.verifier, hash), tuple(held.chair, hash));
    assertThat(member.text(path))
        .contains("podepsáno 8.\u00a03.\u00a02027 v\u00a09.00", hash.substring(0, 4));
  }

  @Test
  void onlyThoseAskedSignAndOnlyWhatTheySaw() {
    begun();
    officers(held.verifier);
    assertThat(sign(verifier, "verifier", "x")).hasStatus(409);
    finished();

    assertThat(sign(member, "verifier", hash())).hasStatus(403);
    assertThat(sign(guest, "verifier", hash())).hasStatus(403);
    assertThat(sign(verifier, "chair", hash())).hasStatus(403);
    assertThat(sign(verifier, "verifier", "0".repeat(64))).hasStatus(409);
    assertThat(sign(verifier, "verifier", hash())).hasStatus(303);
    assertThat(sign(verifier, "verifier", hash())).hasStatus(409);
  }

  @Test
  void withoutItsSignaturesItIsNotPublished() {
    begun();
    officers(held.verifier);
    finished();
    sign(chair, "chair", hash());

    assertThat(secretary.post(path + "/zverejnit", "confirmed", true))
        .hasStatus(409)
        .bodyText()
        .contains("Chybí podpis");
    assertThat(mvc.get().uri(path)).hasStatus(404);
  }

  @Test
  void aFinishedTextComesBackOnlyUntilItIsSigned() {
    begun();
    officers(held.verifier);
    finished();
    assertThat(secretary.post(path + "/vratit")).hasStatus(303);
    finished();
    sign(chair, "chair", hash());

    assertThat(secretary.post(path + "/vratit")).hasStatus(409);
    var version = register.getLatest(held.meeting).version();
    assertThat(secretary.post(path + "/upravit", "edition", 1, "version", version, "text", "Jinak"))
        .hasStatus(409);
    assertThat(held.text()).doesNotContain("Jinak");
  }

  @Test
  void oneSignatureIsEnoughAndNotEvenTheAdministratorChangesTheText() throws Exception {
    begun();
    officers(held.verifier);
    finished();
    sign(chair, "chair", hash());
    var before = register.getLatest(held.meeting);

    assertRefused("update meetings.minutes set content = 'jinak'", "do not change");
    assertRefused("update meetings.minutes set content = '', content_hash = null", "do not change");
    var backToWriting = "update meetings.minutes set state = 'draft', content_hash = ";
    assertRefused(backToWriting + "null", "signed minutes do not change");
    assertRefused(backToWriting + "content_hash", "signed minutes do not change");
    assertRefused(
        "update meetings.minutes set content_hash = sha256('jinak')",
        "signed minutes do not change");
    assertRefused("delete from meetings.minutes", "signed minutes do not change");
    assertRefused("truncate meetings.minutes cascade --", "do not change");
    assertRefused("update meetings.minutes set edition = 7", "signed minutes do not change");
    assertThat(register.getLatest(held.meeting)).isEqualTo(before);
    assertThat(secretary.post(path + "/upravit", "edition", 1, "version", 3, "text", "Jinak"))
        .hasStatus(409);
  }

  @Test
  void notEvenTheAdministratorTakesASignatureAway() throws Exception {
    published();

    var signature = "update meetings.signature set ";
    for (var attempt :
        new String[] {
          "delete from meetings.signature",
          signature + "office = 'chair'",
          signature + "person_id = gen_random_uuid()",
          signature + "content_hash = sha256('jinak')",
          "truncate meetings.signature --"
        }) {
      try (var administrator = TestDatabase.administrator();
          var statement = administrator.createStatement()) {
        assertThatThrownBy(() -> statement.execute(attempt)).hasMessageContaining("stays");
      }
    }
  }

  /// Those who have no record here sign on paper; what was published stays all the same.
  @Test
  void whatWasPublishedWithoutSignaturesStaysToo() throws Exception {
    begun();
    finished();
    sql.update(MINUTES)
        .set(MINUTES.STATE, "published")
        .where(MINUTES.MEETING_ID.eq(held.meeting.value()))
        .execute();

    assertRefused("delete from meetings.minutes", "signed minutes do not change");
    assertRefused(
        "update meetings.minutes set state = 'final', content_hash = sha256('')",
        "signed minutes do not change");
  }

  private void assertRefused(String attempt, String why) throws Exception {
    try (var administrator = TestDatabase.administrator();
        var statement = administrator.createStatement()) {
      var here = attempt + " where meeting_id = '" + held.meeting.value() + "'";
      assertThatThrownBy(() -> statement.execute(here)).as(attempt).hasMessageContaining(why);
    }
  }

  @Test
  void aChangeIsANewEditionWithItsReasonAndTheOldOneStaysReadable() {
    published();
    assertThat(secretary.post(path)).hasStatus(422).bodyText().contains("proč");

    assertThat(secretary.post(path, "reason", "Oprava termínu")).hasStatus(303);
    assertThat(secretary.post(path, "reason", "Ještě jednou")).hasStatus(409);
    secretary.post(path + "/upravit", "edition", 2, "version", 0, "text", "# Zápis\n\nOpraveno");
    assertThat(anybody()).contains("Zařadit do plánu klub").doesNotContain("Opraveno");

    finished();
    sign(chair, "chair", hash());
    sign(verifier, "verifier", hash());
    secretary.post(path + "/zverejnit", "confirmed", true);
    assertThat(anybody()).contains("Opraveno", "Oprava termínu").doesNotContain("Zařadit do plánu");
    assertThat(member.text(path + "/vydani/1")).contains("Zařadit do plánu klub", "nahrazeno");
    assertThat(member.text(path)).contains("Oprava termínu", path + "/vydani/1");
    assertThat(stranger().get(path + "/vydani/1")).hasStatus(403);
    assertThat(member.get(path + "/vydani/7")).hasStatus(404);
  }

  @Test
  void aFormOfAnOlderEditionDoesNotOverwriteANewerOne() {
    published();
    secretary.post(path, "reason", "Oprava");

    assertThat(chair.post(path + "/upravit", "edition", 1, "version", 0, "text", "Ze staré karty"))
        .hasStatus(409)
        .bodyText()
        .contains("Ze staré karty");
    assertThat(held.text()).doesNotContain("Ze staré karty");
  }

  @Test
  void publishingWithSomethingToLookAtAsksOnceMore() {
    begun();
    held.write("# Zápis\n\nPříští jednání: středa 17. 5. 2026");

    assertThat(secretary.post(path + "/uzavrit"))
        .hasStatus(409)
        .bodyText()
        .contains("Uzavřít i tak", "vychází před toto jednání");
    assertThat(register.getLatest(held.meeting).state()).isEqualTo(Minutes.State.DRAFT);
    assertThat(secretary.post(path + "/uzavrit", "confirmed", true)).hasStatus(303);
    assertThat(secretary.post(path + "/zverejnit"))
        .hasStatus(409)
        .bodyText()
        .contains("Zveřejnit i tak", "vychází před toto jednání");
    assertThat(secretary.post(path + "/zverejnit", "confirmed", true)).hasStatus(303);
    assertThat(register.getLatest(held.meeting).state()).isEqualTo(Minutes.State.PUBLISHED);
  }

  @Test
  void theyWaitForWhoeverIsToDoTheNextStep() {
    assertThat(secretary.text("/")).contains("Napsat zápis");
    assertThat(chair.text("/")).doesNotContain("Napsat zápis");
    begun();
    officers(held.verifier);
    assertThat(secretary.text("/")).contains("Dokončit zápis").doesNotContain("Napsat zápis");
    askForComments("2027-03-10");
    assertThat(secretary.text("/")).doesNotContain("Dokončit zápis");
    assertThat(verifier.text("/")).contains("Připomínkovat zápis");
    member.post(path + "/pripominky", "comment", "Chyba");
    assertThat(secretary.text("/")).contains("Odpovědět na připomínky");
    finished();
    assertThat(verifier.text("/")).contains("Podepsat zápis").doesNotContain("Připomínkovat");
    assertThat(member.text("/")).doesNotContain("Podepsat zápis");
    sign(verifier, "verifier", hash());
    assertThat(verifier.text("/")).doesNotContain("Podepsat zápis");
    assertThat(secretary.text("/")).doesNotContain("Zveřejnit podepsaný");
    sign(chair, "chair", hash());
    assertThat(secretary.text("/")).contains("Zveřejnit podepsaný zápis");
    secretary.post(path + "/zverejnit", "confirmed", true);
    assertThat(secretary.text("/")).doesNotContain("Zveřejnit podepsaný");
  }

  @Test
  void theNamedMinuteTakerWritesThemInsteadOfTheSecretary() {
    begun();
    secretary.post(path + "/osoby", "taker1", held.member.value());

    assertThat(member.text("/")).contains("Dokončit zápis");
    assertThat(secretary.text("/")).doesNotContain("Dokončit zápis");
    assertThat(member.text(path)).contains("Zařadit do plánu klub");
  }

  private void begun() {
    assertThat(secretary.post(path)).hasStatus(303);
    assertThat(officers(null)).hasStatus(303);
  }

  private void published() {
    begun();
    officers(held.verifier);
    finished();
    sign(chair, "chair", hash());
    sign(verifier, "verifier", hash());
    assertThat(secretary.post(path + "/zverejnit", "confirmed", true)).hasStatus(303);
  }

  private void finished() {
    assertThat(secretary.post(path + "/uzavrit", "confirmed", true)).hasStatus(303);
  }

  private MvcTestResult askForComments(String until) {
    return secretary.post(path + "/k-pripominkam", "until", until);
  }

  /// The chair chaired; nobody else is named unless somebody verifies.
  private MvcTestResult officers(@Nullable PersonId verifies) {
    return verifies == null
        ? secretary.post(path + "/osoby")
        : secretary.post(
            path + "/osoby", "chair", held.chair.value(), "verifier1", verifies.value());
  }

  private MvcTestResult sign(Web who, String office, String hash) {
    return who.post(path + "/podepsat", "office", office, "hash", hash);
  }

  private String hash() {
    return Objects.requireNonNull(register.getLatest(held.meeting).hash());
  }

  private Web stranger() {
    return Web.of(mvc, people.account("Cizí Člověk"));
  }

  private String anybody() {
    return Web.of(mvc, people.account("Zvědavý Občan")).text(path);
  }
}
