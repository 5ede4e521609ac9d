package org.spoluplan.grants;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.spoluplan.access.PersonId;
import org.spoluplan.access.Role;
import org.spoluplan.grants.TestCall.Applicant;
import org.spoluplan.testing.ApplicationTest;
import org.spoluplan.testing.TestClock.MovableClock;
import org.spoluplan.testing.TestPeople;
import org.spoluplan.testing.VeraPdf;
import org.spoluplan.testing.Web;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/// A call from draft rules to the decision of the council, with the figures of the 70/30 rule that
/// are known to the haléř.
@ApplicationTest
class CallCourseTest {

  private static final Instant OPENS = Instant.parse("2027-03-27T07:00:00Z");
  private static final Instant CLOSES = Instant.parse("2027-04-12T15:00:00Z");

  @Autowired MockMvcTester mvc;
  @Autowired TestPeople people;
  @Autowired ApplicationContext application;
  @Autowired MovableClock clock;
  @Autowired Ledger ledger;
  @Autowired Applications applications;
  private TestCall call;

  @BeforeEach
  void aTown() {
    call = new TestCall(mvc, people, application);
  }

  @AfterEach
  void timeGoesBack() {
    clock.reset();
  }

  private void at(Instant moment) {
    clock.pass(Duration.between(clock.instant(), moment));
  }

  @Test
  void draftRulesAreCommentedSettledAndDecidedBeforeTheCallIsAnnounced() {
    call.draft("commentsFrom", "8. 3. 2027", "commentsTo", "10. 3. 2027");
    var reader = Web.of(mvc, people.account("Čtenář Veřejný"));
    assertThat(call.announced())
        .hasStatus(HttpStatus.CONFLICT)
        .bodyText()
        .contains("Chybí pravidlo");
    call.rule("note", "Úvazky váží 70 %.");
    assertThat(reader.text(call.path + "/pravidla")).contains("úvazky\u00a070\u00a0%");
    var said = List.of("author", "Jan Novák", "comment", "Body mají vážit víc.").toArray();
    assertThat(reader.post(call.path + "/pripominky", said)).hasStatus(HttpStatus.SEE_OTHER);
    assertThat(reader.post(call.path + "/pripominky", said)).hasStatus(HttpStatus.SEE_OTHER);
    call.decided(1);
    assertThat(call.announced()).bodyText().contains("Ještě běží připomínky");
    clock.pass(Duration.ofDays(3));
    assertThat(reader.post(call.path + "/pripominky", said)).hasStatus(HttpStatus.CONFLICT);
    assertThat(call.announced()).bodyText().contains("nejsou vypořádané");
    var comments = call.office.text(call.path + "/pripominky");
    assertThat(comments.split("Body mají vážit víc", -1)).as("said once").hasSize(2);
    var comment = comments.substring(comments.indexOf("id=\"k-") + 6).substring(0, 36);
    assertThat(call.office.post(call.path + "/pripominky/" + comment, "verdict", "accepted"))
        .as("reasons are needed")
        .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    call.office.post(
        call.path + "/pripominky/" + comment, "verdict", "not_accepted", "answer", "Už jsou 30 %.");
    assertThat(call.announced()).hasStatus(HttpStatus.SEE_OTHER);
    assertThat(reader.text(call.path)).contains("brzy se otevře", "43/2027");
    assertThat(ledger.balances(call.id())).containsEntry(LedgerAccount.POT, 100_000_000L);
    assertThat(call.announced()).as("once").hasStatus(HttpStatus.CONFLICT);
  }

  @Test
  void theClosingSecondIsInAndTheNextOneIsLate() {
    announced();
    at(OPENS);
    var first = call.applicant("V poslední vteřině").begin().fill("1", "100 000");
    var second = call.applicant("O vteřinu později").begin().fill("1", "100 000");
    at(CLOSES);
    assertThat(first.submit()).hasStatus(HttpStatus.SEE_OTHER);
    at(CLOSES.plusSeconds(1));
    assertThat(second.submit())
        .hasStatus(HttpStatus.CONFLICT)
        .bodyText()
        .contains("podle hodin serveru je po termínu");
    assertThat(first.submit()).as("a second click changes nothing").hasStatus(HttpStatus.SEE_OTHER);
    assertThat(applications.get(first.id()).submitted())
        .satisfies(it -> assertThat(it.number()).isEqualTo(1));
    assertThat(applications.get(second.id()).state()).isEqualTo(ApplicationState.DRAFT);
  }

  @Test
  void twoPeopleWriteAndNobodyIsOverwritten() {
    announced();
    at(OPENS);
    var one = call.applicant("Dva píšou").begin();
    var colleague = call.person("Kolegyně Píšící", Role.ORGANISATION_WORKER, one.provider);
    assertThat(one.save("purpose", "what", "První")).hasStatus(HttpStatus.SEE_OTHER);
    assertThat(colleague.post(one.application + "/cast/purpose", "what", "Druhá", "version", 7))
        .hasStatus(HttpStatus.CONFLICT)
        .bodyText()
        .contains("Druhá");
    assertThat(one.head.text(one.application + "/cast/purpose")).contains("První");
    assertThat(colleague.post(one.application + "/podat")).hasStatus(HttpStatus.FORBIDDEN);
    assertThat(one.submit()).hasStatus(HttpStatus.CONFLICT).bodyText().contains("není úplná");
  }

  @Test
  void absurdNumbersAreRefusedWhereTheyStand() {
    announced();
    at(OPENS);
    var one = call.applicant("Absurdní").begin();
    for (var fte : List.of("-1", "0", "1001", "1e5", "mnoho")) {
      assertThat(one.save("people", "s-0-job", "x", "s-0-place", "Liberec", "s-0-fte", fte))
          .as(fte)
          .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    }
    for (var sum : List.of("-5", "1,234", "=1+1", "99999999999999999")) {
      assertThat(one.save("costs", "total-MZDY", sum))
          .as(sum)
          .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    }
    one.fill("1", "4 000 000");
    assertThat(one.head.text(one.application)).contains("žádáte víc, než kolik stojí");
    one.save(
        "costs",
        "total-MZDY",
        "100",
        "requested-MZDY",
        "100",
        "total-ODPISY",
        "50",
        "requested-ODPISY",
        "50");
    assertThat(one.submit()).hasStatus(HttpStatus.CONFLICT);
  }

  @Test
  void aReturnedApplicationHasNamedFaultsAndADeadlineOfItsOwn() {
    announced();
    at(OPENS);
    var one = call.applicant("Vrácená").begin().fill("1", "100 000");
    one.submit();
    at(CLOSES.plusSeconds(60));
    assertThat(call.office.post(one.application + "/vratit", "by", "20. 4. 2027"))
        .as("without a fault")
        .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    call.office.post(
        one.application + "/vratit", "by", "20. 4. 2027", "fault-costs", "Chybí rozpis mezd.");
    assertThat(plain(one.head, one.application)).contains("Chybí rozpis mezd.", "20. 4. 2027");
    one.save("costs", "total-MZDY", "2 000 000", "requested-MZDY", "90 000");
    at(Instant.parse("2027-04-20T21:58:00Z"));
    assertThat(one.submit()).hasStatus(HttpStatus.SEE_OTHER);
    assertThat(applications.get(one.id()).content().requested()).isEqualTo(9_000_000);
    call.office.post(
        one.application + "/vratit", "by", "22. 4. 2027", "fault-people", "Úvazky nesouhlasí.");
    at(Instant.parse("2027-04-22T22:00:01Z"));
    assertThat(one.submit())
        .hasStatus(HttpStatus.CONFLICT)
        .bodyText()
        .contains("Termín pro doplnění");
  }

  @Test
  void anAssessorWhoWorksForTheApplicantGivesNoPoints() {
    announced();
    at(OPENS);
    var one = call.applicant("Střet").begin().fill("1", "100 000");
    one.submit();
    at(CLOSES.plusSeconds(60));
    var insider = call.somebody("Hodnotitel Uvnitř", Role.ORGANISATION_WORKER, one.provider);
    var outsider = assessor("Hodnotitelka Venku");
    appoint(insider);
    var web = call.web(insider);
    assertThat(web.post(one.application + "/stret-zajmu", "conflict", "no"))
        .hasStatus(HttpStatus.CONFLICT);
    assertThat(points(web, one, 10, 5)).hasStatus(HttpStatus.CONFLICT);
    assertThat(points(outsider, one, 10, 5))
        .as("before declaring")
        .hasStatus(HttpStatus.CONFLICT)
        .bodyText()
        .contains("vyjádřete ke střetu");
    outsider.post(one.application + "/stret-zajmu", "conflict", "no");
    assertThat(points(outsider, one, 31, 5)).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    assertThat(outsider.post(one.application + "/body", "points-need", 10))
        .as("a number without a reason")
        .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    points(outsider, one, 10, 5);
    points(outsider, one, 12, 5);
    assertThat(plain(call.office, one.application + "/hodnoceni"))
        .contains("17 z 40", "neplatí, nahrazeno");
    outsider.post(
        one.application + "/stret-zajmu", "conflict", "yes", "reason", "Sestra tam pracuje.");
    assertThat(plain(call.office, one.application + "/hodnoceni"))
        .as("points of somebody with a conflict do not count")
        .contains("0 z 40");
  }

  @Test
  void moneyIsDividedDepartedFromAndDecidedToTheCrown() throws Exception {
    announced("cap", "450 000");
    at(OPENS);
    var all =
        Map.of("S1", call.applicant("S1"), "S2", call.applicant("S2"), "S3", call.applicant("S3"));
    submit(all, "S1", "2,5");
    submit(all, "S2", "1");
    submit(all, "S3", "0,5");
    assertThat(call.office.post(call.path + "/rozdeleni", "name", "brzy"))
        .as("while applications are taken")
        .hasStatus(HttpStatus.CONFLICT);
    at(CLOSES.plusSeconds(60));
    var assessor = assessor("Hodnotitelka Pilná");
    score(assessor, all, "S1", 20, 4);
    score(assessor, all, "S2", 24, 6);
    assertThat(call.office.post(call.path + "/rozdeleni", "name", "bez bodů"))
        .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
        .bodyText()
        .contains("nemá hodnotu kritéria");
    score(assessor, all, "S3", 5, 1);
    assertThat(call.office.post(call.path + "/rozdeleni", "name", "podle pravidla"))
        .hasStatus(HttpStatus.SEE_OTHER);
    assertThat(call.office.text(call.path + "/rozdeleni"))
        .contains("450\u00a0000\u00a0Kč", "403\u00a0955\u00a0Kč", "146\u00a0045\u00a0Kč")
        .contains("Rozhodnout zatím nejde");
    for (var one : all.values()) {
      assertThat(assessor.post(one.application + "/druhe-oci")).hasStatus(HttpStatus.FORBIDDEN);
      assertThat(call.office.post(one.application + "/druhe-oci")).hasStatus(HttpStatus.SEE_OTHER);
    }
    departures(all);
    paper();
    var decided =
        call.office.post(call.path + "/rozhodnuti", "resolution", "88/2027", "day", "20. 5. 2027");
    assertThat(decided).hasStatus(HttpStatus.SEE_OTHER);
    results(all);
    assertThat(
            call.office.post(
                call.path + "/rozhodnuti", "resolution", "88/2027", "day", "20. 5. 2027"))
        .as("decided once")
        .hasStatus(HttpStatus.CONFLICT);
  }

  private static String plain(Web reader, String path) {
    return reader.text(path).replace('\u00a0', ' ');
  }

  private void departures(Map<String, Applicant> all) {
    var third = one(all, "S3");
    var path = third.application + "/odchylka";
    assertThat(call.office.post(path, "amount", "136 045"))
        .as("without a reason")
        .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    assertThat(call.office.post(path, "amount", "900 001", "reason", "víc"))
        .hasStatus(HttpStatus.CONFLICT)
        .bodyText()
        .contains("víc, než žádá");
    assertThat(call.office.post(path, "amount", "200 000", "reason", "víc"))
        .hasStatus(HttpStatus.CONFLICT)
        .bodyText()
        .contains("víc, než se rozděluje");
    assertThat(call.office.post(path, "amount", "136 045", "reason", "Služba začne až v březnu."))
        .hasStatus(HttpStatus.SEE_OTHER);
  }

  private void paper() throws Exception {
    var files = call.path + "/material.";
    var pdf = call.office.get(files + "pdf").getResponse().getContentAsByteArray();
    VeraPdf.approves(pdf);
    try (var read = Loader.loadPDF(pdf)) {
      assertThat(new PDFTextStripper().getText(read)).containsPattern("Služba[\\s\u00a0]+začne");
    }
    var xlsx = call.office.get(files + "xlsx").getResponse().getContentAsByteArray();
    try (var book = new XSSFWorkbook(new ByteArrayInputStream(xlsx))) {
      var sheet = book.getSheetAt(0);
      assertThat(sheet.getLastRowNum()).isEqualTo(3);
      assertThat(sheet.getRow(1).getCell(8).getNumericCellValue()).isGreaterThan(136_000);
    }
    assertThat(call.office.get(files + "exe")).hasStatus(HttpStatus.NOT_FOUND);
  }

  private void results(Map<String, Applicant> all) {
    var nobody = mvc.get().uri(call.path + "/vysledky").exchange();
    assertThat(nobody)
        .hasStatusOk()
        .bodyText()
        .contains("403\u00a0955\u00a0Kč", "136\u00a0045\u00a0Kč", "Služba začne až v březnu.");
    var why = mvc.get().uri(one(all, "S3").application + "/vypocet").exchange();
    assertThat(why).bodyText().contains("Proč právě 136\u00a0045\u00a0Kč", "Vypočteno bylo 146");
    openData();
    assertThat(ledger.balances(call.id()))
        .containsEntry(LedgerAccount.POT, 0L)
        .containsEntry(LedgerAccount.AWARDED, 99_000_000L)
        .containsEntry(LedgerAccount.RESERVE, 1_000_000L)
        .containsEntry(LedgerAccount.BUDGET, -100_000_000L);
    assertThat(ledger.balance(one(all, "S2").id(), LedgerAccount.AWARDED)).isEqualTo(40_395_500);
    assertThat(applications.get(one(all, "S1").id()).state()).isEqualTo(ApplicationState.GRANTED);
  }

  /// What the 360Giving standard requires of a grant.
  private void openData() {
    var data = mvc.get().uri(call.path + "/vysledky.json").exchange();
    assertThat(data).hasStatusOk().bodyJson().extractingPath("$.grants.length()").isEqualTo(3);
    for (var field : List.of("id", "title", "description", "currency", "awardDate")) {
      assertThat(data).bodyJson().extractingPath("$.grants[0]." + field).asString().isNotBlank();
    }
    for (var one : List.of("recipientOrganization", "fundingOrganization")) {
      assertThat(data)
          .bodyJson()
          .extractingPath("$.grants[0]." + one + "[0].name")
          .asString()
          .isNotBlank();
    }
    assertThat(data).bodyJson().extractingPath("$.grants[0].amountAwarded").asNumber().isNotNull();
    assertThat(mvc.get().uri(call.path + "/vysledky.csv").exchange())
        .hasStatusOk()
        .bodyText()
        .contains("136045.00", "88/2027");
  }

  private static Applicant one(Map<String, Applicant> all, String name) {
    var found = all.get(name);
    if (found == null) throw new AssertionError(name);
    return found;
  }

  private static void submit(Map<String, Applicant> all, String name, String fte) {
    assertThat(one(all, name).begin().fill(fte, "900 000").submit())
        .hasStatus(HttpStatus.SEE_OTHER);
  }

  private static void score(
      Web assessor, Map<String, Applicant> all, String name, int need, int together) {
    var one = one(all, name);
    assessor.post(one.application + "/stret-zajmu", "conflict", "no");
    assertThat(points(assessor, one, need, together)).hasStatus(HttpStatus.SEE_OTHER);
  }

  private static MvcTestResult points(Web assessor, Applicant one, int need, int together) {
    return assessor.post(
        one.application + "/body",
        "points-need",
        need,
        "reason-need",
        "Podle plánu.",
        "points-together",
        together,
        "reason-together",
        "Doloženo.");
  }

  private Web assessor(String name) {
    var person = people.account(name);
    appoint(person);
    return Web.of(mvc, person);
  }

  private void appoint(PersonId person) {
    assertThat(call.office.post(call.path + "/hodnotitele", "person", person.value()))
        .hasStatus(HttpStatus.SEE_OTHER);
  }

  private void announced(Object... rule) {
    call.draft();
    assertThat(call.rule(rule)).hasStatus(HttpStatus.SEE_OTHER);
    assertThat(call.decided(1)).hasStatus(HttpStatus.SEE_OTHER);
    assertThat(call.announced()).hasStatus(HttpStatus.SEE_OTHER);
  }
}
