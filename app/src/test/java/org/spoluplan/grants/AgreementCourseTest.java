package org.spoluplan.grants;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.spoluplan.access.Role;
import org.spoluplan.grants.TestCall.Applicant;
import org.spoluplan.testing.ApplicationTest;
import org.spoluplan.testing.TestClock.MovableClock;
import org.spoluplan.testing.TestPeople;
import org.spoluplan.testing.Web;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.http.HttpStatus;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/// From the council's decision to the last crown: binding budgets, agreements, payments,
/// settlements, and another round from what came back. Through pages, as people do it.
@ApplicationTest
class AgreementCourseTest {

  private static final Instant OPENS = Instant.parse("2027-03-27T07:00:00Z");
  private static final Instant CLOSED = Instant.parse("2027-04-12T15:01:00Z");
  private static final Instant DECIDED = Instant.parse("2027-05-20T08:00:00Z");
  private static final Instant NEXT_YEAR = Instant.parse("2028-01-20T08:00:00Z");

  @Autowired MockMvcTester mvc;
  @Autowired TestPeople people;
  @Autowired ApplicationContext application;
  @Autowired MovableClock clock;
  @Autowired Ledger ledger;
  @Autowired Applications applications;
  @Autowired Agreements agreements;
  private TestCall call;
  private Applicant large;
  private Applicant middle;
  private Applicant small;

  @BeforeEach
  void aDecidedCall() {
    call = new TestCall(mvc, people, application).draft();
    call.rule();
    call.decided(1);
    call.announced();
    at(OPENS);
    large = applied("Velká", "2,5");
    middle = applied("Střední", "1");
    small = applied("Malá", "0,5");
    at(CLOSED);
    call.assess(large, 20, 4);
    call.assess(middle, 24, 6);
    call.assess(small, 5, 1);
    at(DECIDED);
    assertThat(call.decide("88/2027", "20. 5. 2027")).hasStatus(HttpStatus.SEE_OTHER);
  }

  @AfterEach
  void timeGoesBack() {
    clock.reset();
  }

  private void at(Instant moment) {
    clock.pass(Duration.between(clock.instant(), moment));
  }

  private Applicant applied(String name, String fte) {
    var one = call.applicant(name).begin().fill(fte, "1");
    one.save(
        "costs",
        "total-MZDY",
        "3 000 000",
        "requested-MZDY",
        "600 000",
        "total-NAJEM",
        "400 000",
        "requested-NAJEM",
        "300 000");
    assertThat(one.submit()).hasStatus(HttpStatus.SEE_OTHER);
    return one;
  }

  private static String agreement(Applicant one) {
    return one.application + "/smlouva";
  }

  private MvcTestResult budget(Applicant one, String wages, String rent, Object... more) {
    var fields = new ArrayList<Object>(List.of("line-MZDY", wages, "line-NAJEM", rent));
    fields.addAll(List.of(more));
    return one.head.post(agreement(one) + "/rozpocet", fields.toArray());
  }

  private void terms() {
    var path = call.path + "/vzor-smlouvy";
    var text = "# Smlouva {cislo}\n\n{prijemce} dostane {castka}.\n\n{rozpocet}\n";
    assertThat(call.office.post(path, "template", text, "account", "2000119/0800"))
        .hasStatus(HttpStatus.SEE_OTHER);
  }

  private void signed(Applicant one, String number, String wages, String rent) {
    assertThat(budget(one, wages, rent)).hasStatus(HttpStatus.SEE_OTHER);
    assertThat(call.office.post(agreement(one) + "/rozpocet/schvalit"))
        .hasStatus(HttpStatus.SEE_OTHER);
    assertThat(sign(one, number)).hasStatus(HttpStatus.SEE_OTHER);
  }

  private MvcTestResult sign(Applicant one, String number) {
    return call.office.post(agreement(one) + "/podpis", "number", number, "day", "1. 6. 2027");
  }

  private void paid(Applicant one, String amount, Web... approving) {
    var path = agreement(one) + "/splatky";
    assertThat(call.office.post(path, "amount", amount, "due", "15. 6. 2027"))
        .hasStatus(HttpStatus.SEE_OTHER);
    for (var web : approving) {
      assertThat(web.post(path + "/1/schvalit")).hasStatus(HttpStatus.SEE_OTHER);
    }
    assertThat(call.office.post(path + "/1/zaplaceno")).hasStatus(HttpStatus.SEE_OTHER);
  }

  private Web clerk(String name) {
    return call.person(name, Role.COORDINATOR, call.town);
  }

  @Test
  void theBindingBudgetHasNoNewLineNoneAboveTheRequestAndAddsUpToTheGrant() {
    assertThat(plain(large.head, agreement(large) + "/rozpocet"))
        .as("cut in proportion: 557 500 of 900 000")
        .contains("371 667", "185 833");
    assertThat(budget(large, "600 001", "0"))
        .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
        .bodyText()
        .contains("Nejvýš 600");
    assertThat(budget(large, "400 000", "100 000"))
        .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
        .bodyText()
        .contains("mají dát přesně 557");
    assertThat(budget(large, "400 000", "100 000", "line-ENERGIE", "57 500"))
        .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
        .bodyText()
        .contains("se v žádosti nežádalo");
    assertThat(budget(large, "-1", "557 501")).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    assertThat(budget(large, "400 000", "157 500")).hasStatus(HttpStatus.SEE_OTHER);
    assertThat(budget(large, "400 000", "157 500")).as("once").hasStatus(HttpStatus.CONFLICT);
    assertThat(call.office.post(agreement(large) + "/rozpocet/odmitnout"))
        .as("a refusal has a reason")
        .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    call.office.post(agreement(large) + "/rozpocet/odmitnout", "answer", "Méně nájmu, prosím.");
    assertThat(plain(large.head, agreement(large)))
        .contains("Méně nájmu, prosím.", "Přepracovat rozpočet", "vrátil k přepracování")
        .doesNotContain("Příjemce ho ještě nenapsal");
    assertThat(budget(large, "457 500", "100 000")).hasStatus(HttpStatus.SEE_OTHER);
    assertThat(large.head.post(agreement(large) + "/rozpocet/schvalit"))
        .hasStatus(HttpStatus.FORBIDDEN);
    call.office.post(agreement(large) + "/rozpocet/schvalit");
    assertThat(agreements.budget(large.id()))
        .hasValueSatisfying(it -> assertThat(it.sum()).isEqualTo(55_750_000));
  }

  @Test
  void nothingIsSignedWithoutTermsAndTermsNobodyCouldFillInAreRefused() {
    budget(large, "400 000", "157 500");
    call.office.post(agreement(large) + "/rozpocet/schvalit");
    assertThat(sign(large, "S 1/2027"))
        .hasStatus(HttpStatus.CONFLICT)
        .bodyText()
        .contains("nemá vzor smlouvy");
    var path = call.path + "/vzor-smlouvy";
    assertThat(call.office.text(path)).contains("Veřejnoprávní smlouva", "{rozpocet}");
    assertThat(call.office.post(path, "template", "{kolik}", "account", "2000119/0800"))
        .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
        .bodyText()
        .contains("Tohle by nikdo nevyplnil: kolik");
    assertThat(call.office.post(path, "template", "{castka}", "account", "2000118/0800"))
        .as("a wrong figure in the account")
        .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    terms();
    assertThat(sign(large, "S 1/2027")).hasStatus(HttpStatus.SEE_OTHER);
    assertThat(sign(large, "S 1/2027")).as("once").hasStatus(HttpStatus.CONFLICT);
    assertThat(plain(large.head, large.application)).contains("557 500", "Smlouva a rozpočet");
    assertThat(plain(large.head, "/sluzby/" + large.service)).contains("Dotace služby");
    assertThat(large.head.get(agreement(large) + ".pdf")).hasStatusOk();
    assertThat(large.head.get(agreement(large) + ".docx")).hasStatusOk();
    assertThat(middle.head.get(agreement(large) + ".pdf")).hasStatus(HttpStatus.FORBIDDEN);
  }

  @Test
  void anOvercompensationIsSaidBeforeAnAgreementIsSigned() {
    terms();
    budget(large, "400 000", "157 500");
    call.office.post(agreement(large) + "/rozpocet/schvalit");
    assertThat(plain(call.office, agreement(large))).contains("překompenzaci nejde posoudit");
    compensation(large.service, "500 000");
    assertThat(plain(call.office, agreement(large)))
        .contains("přesahují vyrovnávací platbu 500 000 Kč");
    assertThat(sign(large, "S 1/2027"))
        .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
        .bodyText()
        .contains("Potvrďte, že o překompenzaci víte");
    var signed =
        call.office.post(
            agreement(large) + "/podpis",
            "number",
            "S 1/2027",
            "day",
            "1. 6. 2027",
            "despite",
            "true");
    assertThat(signed).hasStatus(HttpStatus.SEE_OTHER);
  }

  /// The region sets a payment smaller than what is approved, and confirms that it means it.
  private void compensation(UUID service, String payment) {
    var region = call.person("Kryštof Krajský", Role.COORDINATOR, people.region("CZ051"));
    var asked = region.post(paymentPage(service), payment(payment, ""));
    assertThat(asked).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    var seen = Objects.requireNonNull(Jsoup.parse(Web.text(asked)).selectFirst("input[name=seen]"));
    assertThat(region.post(paymentPage(service), payment(payment, seen.attr("value"))))
        .hasStatus(HttpStatus.SEE_OTHER);
  }

  private static String paymentPage(UUID service) {
    return "/sluzby/" + service + "/financovani/platba";
  }

  private static Object[] payment(String costs, String seen) {
    return new Object[] {
      "year",
      "2027",
      "known",
      "0",
      "seen",
      seen,
      "region",
      "CZ051",
      "costs",
      costs,
      "income",
      "0",
      "units",
      "1",
      "unit",
      "UVAZKY",
      "entrustment",
      "OLP/77/2026",
      "from",
      "1. 1. 2026",
      "to",
      "31. 12. 2028"
    };
  }

  @Test
  void aPaymentNeedsAsManyEyesAsItsAmountAsksFor() {
    terms();
    signed(large, "S 1/2027", "400 000", "157 500");
    var path = agreement(large) + "/splatky";
    assertThat(call.office.post(path, "amount", "557 501", "due", "15. 6. 2027"))
        .as("above the grant")
        .hasStatus(HttpStatus.CONFLICT);
    assertThat(call.office.post(path, "amount", "10", "due", "1. 1. 2019"))
        .as("a slip in the year")
        .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    assertThat(call.office.post(path, "amount", "0", "due", "15. 6. 2027"))
        .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    call.office.post(path, "amount", "557 500", "due", "15. 6. 2027");
    assertThat(call.office.post(path + "/1/schvalit"))
        .as("whoever prepared it")
        .hasStatus(HttpStatus.CONFLICT);
    assertThat(large.head.post(path + "/1/schvalit")).hasStatus(HttpStatus.FORBIDDEN);
    var first = clerk("Schvalující První");
    assertThat(first.post(path + "/1/schvalit")).hasStatus(HttpStatus.SEE_OTHER);
    assertThat(first.post(path + "/1/schvalit")).as("twice").hasStatus(HttpStatus.CONFLICT);
    assertThat(call.office.post(path + "/1/zaplaceno"))
        .as("one pair of eyes is not enough above 200 000")
        .hasStatus(HttpStatus.CONFLICT);
    assertThat(clerk("Schvalující Druhá").post(path + "/1/schvalit"))
        .hasStatus(HttpStatus.SEE_OTHER);
    assertThat(call.office.text(call.path + "/prikaz.csv")).contains("557500.00");
    assertThat(call.office.post(path + "/1/zaplaceno", "day", "1. 1. 2030"))
        .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    assertThat(call.office.post(path + "/1/zaplaceno")).hasStatus(HttpStatus.SEE_OTHER);
    assertThat(call.office.post(path + "/1/zaplaceno")).as("twice").hasStatus(HttpStatus.CONFLICT);
    assertThat(ledger.balance(large.id(), LedgerAccount.PAID)).isEqualTo(55_750_000);
    assertThat(large.head.post(agreement(large) + "/vzdat-se", "reason", "Nechceme."))
        .as("what was paid is not given up")
        .hasStatus(HttpStatus.CONFLICT);
    nothingWasLost();
  }

  @Test
  void aChangeOfTheBudgetMayGiveUpWhatWasNotPaid() {
    terms();
    signed(large, "S 1/2027", "400 000", "157 500");
    assertThat(budget(large, "400 000", "57 500", "renounced", "100 000"))
        .as("without a reason")
        .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    var why = "Nájem je nižší.";
    assertThat(budget(large, "400 000", "57 500", "renounced", "100 000", "reason", why))
        .hasStatus(HttpStatus.SEE_OTHER);
    assertThat(agreements.get(large.id()).amount()).isEqualTo(55_750_000);
    call.office.post(agreement(large) + "/rozpocet/schvalit");
    assertThat(agreements.get(large.id()).amount()).isEqualTo(45_750_000);
    assertThat(ledger.balances(call.id())).containsEntry(LedgerAccount.RETURNED, 10_000_000L);
    nothingWasLost();
  }

  @Test
  void theYearIsSettledAndWhatCameBackIsDividedOnceMore() {
    terms();
    signed(large, "S 1/2027", "400 000", "157 500");
    signed(small, "S 3/2027", "117 500", "0");
    assertThat(middle.head.post(agreement(middle) + "/vzdat-se", "reason", "Služba končí."))
        .hasStatus(HttpStatus.SEE_OTHER);
    assertThat(applications.get(middle.id()).state()).isEqualTo(ApplicationState.RENOUNCED);
    paid(large, "557 500", clerk("Schvalující První"), clerk("Schvalující Druhá"));
    paid(small, "117 500", clerk("Schvalující Třetí"));
    at(NEXT_YEAR);
    settleLarge();
    settleSmall();
    assertThat(application.getBean(Calls.class).get(call.id()).state())
        .isEqualTo(CallState.SETTLED);
    assertThat(ledger.balances(call.id()))
        .containsEntry(LedgerAccount.RETURNED, 32_500_000L + 5_750_000L)
        .containsEntry(LedgerAccount.PAID, 50_000_000L + 11_750_000L)
        .containsEntry(LedgerAccount.AWARDED, 0L);
    nothingWasLost();
    anotherRound();
  }

  private void settleLarge() {
    var path = large.application + "/vyuctovani";
    assertThat(large.head.post(path + "/podat"))
        .hasStatus(HttpStatus.CONFLICT)
        .bodyText()
        .contains("Závěrečná zpráva není úplná");
    report(large);
    totals(large, "557 500");
    var csv =
        """
        Účetnictví služby
        Doklad;Datum;Dodavatel;IČO;Účet;Popis;Částka;Uhrazeno
        MZ-01;31. 1. 2027;;;521100;Mzdy leden;360 000,00;10. 2. 2027
        N-77;15. 2. 2027;Správa domů;27000001;518300;Nájem prostor;140 000,00;20. 2. 2027
        X-1;15. 3. 2027;Papírna;27000002;501100;Papíry;1 000,00;20. 3. 2027
        Z-9;1. 12. 2026;Správa domů;27000001;518300;Nájem prosinec;5 000,00;5. 12. 2026
        Y-1;15. 4. 2027;;;521100;Mzdy bez částky;;
        Celkem;;;;;;506 000,00;
        """;
    var uploaded = upload(large, "ucetnictvi.csv", csv.getBytes(StandardCharsets.UTF_8));
    assertThat(uploaded).hasStatus(HttpStatus.SEE_OTHER);
    var page = plain(large.head, path);
    assertThat(page)
        .as("rent of December is outside the year")
        .contains("Z-9: náklad vznikl mimo období");
    assertThat(large.head.post(path + "/podat")).hasStatus(HttpStatus.CONFLICT);
    paidLater(path);
    assertThat(large.head.post(path + "/doklady", "charged-4", "0", "item-4", "NAJEM"))
        .hasStatus(HttpStatus.SEE_OTHER);
    assertThat(plain(large.head, path)).contains("K vrácení 57 500");
    assertThat(upload(large, "ucetnictvi.csv", csv.getBytes(StandardCharsets.UTF_8)))
        .as("the same file adds nothing")
        .hasStatus(HttpStatus.SEE_OTHER);
    assertThat(plain(large.head, path)).contains("4 doklady, z dotace 500 000");
    assertThat(large.head.post(path + "/podat")).hasStatus(HttpStatus.SEE_OTHER);
    assertThat(large.head.post(path + "/doklady", "charged-1", "1"))
        .as("nothing changes once it is submitted")
        .hasStatus(HttpStatus.CONFLICT);
    assertThat(large.head.post(path + "/prijmout", "amount", "57 500", "by", "1. 3. 2028"))
        .hasStatus(HttpStatus.FORBIDDEN);
    assertThat(call.office.post(path + "/prijmout", "amount", "1", "by", "1. 3. 2028"))
        .as("another amount needs a reason")
        .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    assertThat(call.office.post(path + "/prijmout", "amount", "57 500", "by", "1. 1. 2020"))
        .as("a term that is over")
        .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    assertThat(call.office.post(path + "/prijmout", "amount", "57 500", "by", "1. 3. 2028"))
        .hasStatus(HttpStatus.SEE_OTHER);
    assertThat(text(large.head.get(path + "/vratka.pdf"))).contains("57 500", "Variabilní symbol");
    assertThat(plain(large.head, path)).contains("Jak peníze vrátit", "Variabilní symbol");
    assertThat(plain(large.head, agreement(large))).doesNotContain("Navrhnout změnu");
    assertThat(budget(large, "400 000", "157 500", "reason", "Ještě jednou."))
        .as("the account was accepted")
        .hasStatus(HttpStatus.CONFLICT);
    assertThat(call.office.post(path + "/vraceno", "day", "1. 1. 2020"))
        .as("a slip in the year")
        .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    assertThat(call.office.post(path + "/vraceno", "day", "19. 1. 2028"))
        .hasStatus(HttpStatus.SEE_OTHER);
    assertThat(call.office.post(path + "/vraceno", "day", "19. 1. 2028"))
        .as("once")
        .hasStatus(HttpStatus.CONFLICT);
  }

  /// A document without the day of payment does not count, is said so, and is mended in its row.
  private void paidLater(String path) {
    var rows = path + "/doklady";
    large.head.post(rows, "item-1", "MZDY", "charged-1", "360 000", "paid-1", "");
    assertThat(plain(large.head, path)).contains("2 doklady se zatím nepočítají: 365 000 Kč");
    var paid = large.head.post(rows, "item-1", "MZDY", "charged-1", "360 000", "paid-1", "10.2.2027");
    assertThat(paid).hasStatus(HttpStatus.SEE_OTHER);
    assertThat(plain(large.head, path)).contains("1 doklad se zatím nepočítá: 5 000 Kč");
    assertThat(large.head.post(rows + "/novy", "ico", "1"))
        .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
        .bodyText()
        .contains("<details class=\"sp-details\" open>");
  }

  private static String text(MvcTestResult pdf) {
    try (var read = Loader.loadPDF(pdf.getResponse().getContentAsByteArray())) {
      return new PDFTextStripper().getText(read).replaceAll("[\\s\u00a0]+", " ");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void settleSmall() {
    var path = small.application + "/vyuctovani";
    report(small);
    totals(small, "117 500");
    small.head.post(
        path + "/doklady/novy",
        "document",
        "MZ-12",
        "what",
        "Mzdy",
        "issued",
        "31. 12. 2027",
        "paid",
        "10. 1. 2028",
        "total",
        "117 500",
        "item",
        "MZDY");
    assertThat(small.head.post(path + "/podat")).hasStatus(HttpStatus.SEE_OTHER);
    call.office.post(path + "/vratit", "faults", "Kde je počet klientů?", "by", "1. 2. 2028");
    assertThat(plain(small.head, path)).contains("Kde je počet klientů?");
    assertThat(small.head.post(path + "/podat")).hasStatus(HttpStatus.SEE_OTHER);
    assertThat(call.office.post(path + "/prijmout", "amount", "0", "by", "1. 3. 2028"))
        .hasStatus(HttpStatus.SEE_OTHER);
    assertThat(agreements.get(small.id()).state()).isEqualTo(AgreementState.SETTLED);
  }

  private static void report(Applicant one) {
    var path = one.application + "/vyuctovani/zprava";
    var version = version(one, path);
    one.head.post(path, "done", "Pomáhali jsme.", "clients", 12, "fte", "1,5", "version", version);
  }

  private static void totals(Applicant one, String grant) {
    var path = one.application + "/vyuctovani/hospodareni";
    var version = version(one, path);
    one.head.post(
        path,
        "cost-MZDY",
        "3 000 000",
        "cost-NAJEM",
        "400 000",
        "income-STAT",
        "2 000 000",
        "income-OBEC",
        grant,
        "version",
        version);
  }

  private static String version(Applicant one, String path) {
    return one.head.text(path).replaceFirst("(?s).*name=\"version\" value=\"([0-9]+)\".*", "$1");
  }

  private MvcTestResult upload(Applicant one, String name, byte[] content) {
    return mvc.post()
        .multipart()
        .uri(one.application + "/vyuctovani/doklady/soubor")
        .file(new MockMultipartFile("file", name, "text/csv", content))
        .with(user(one.headId.value().toString()))
        .with(csrf())
        .exchange();
  }

  /// 382 500 came back: the small one asked for 900 000 and got 117 500.
  private void anotherRound() {
    var first = call.path;
    var begun = call.office.post(first + "/dalsi-kolo");
    assertThat(begun).hasStatus(HttpStatus.SEE_OTHER);
    assertThat(call.office.post(first + "/dalsi-kolo")).as("once").hasStatus(HttpStatus.CONFLICT);
    call.path = Web.location(begun);
    assertThat(plain(call.office, call.path)).contains("382 500", "Dělí peníze, které se vrátily");
    assertThat(call.announced()).hasStatus(HttpStatus.SEE_OTHER);
    assertThat(ledger.balances(call.id())).containsEntry(LedgerAccount.POT, 38_250_000L);
    at(Instant.parse("2028-01-22T08:00:00Z"));
    small.begin();
    assertThat(plain(small.head, small.application))
        .as("what is missing is asked for, the grant stands among sources")
        .contains("782 500", "117 500");
    assertThat(small.submit()).hasStatus(HttpStatus.SEE_OTHER);
    at(Instant.parse("2028-02-20T08:00:00Z"));
    assertThat(call.decide("12/2028", "20. 2. 2028"))
        .as("points of the first round hold")
        .hasStatus(HttpStatus.SEE_OTHER);
    assertThat(agreements.get(small.id()).awarded()).isEqualTo(38_250_000);
    nothingWasLost();
  }

  /// Sums of all accounts of all calls are zero: money neither appears nor disappears.
  private void nothingWasLost() {
    long sum = 0;
    for (var amount : ledger.balances(call.id()).values()) sum += amount;
    long before = 0;
    for (var amount : firstRound().values()) before += amount;
    assertThat(sum + before).isZero();
  }

  private Map<LedgerAccount, Long> firstRound() {
    var first = application.getBean(Calls.class).get(call.id()).secondRoundOf();
    return first == null ? Map.of() : ledger.balances(first);
  }

  private static String plain(Web web, String path) {
    var page = Jsoup.parse(web.text(path));
    var typed = String.join(" ", page.select("input").eachAttr("value"));
    return (page.text() + " " + typed).replace('\u00a0', ' ');
  }
}
