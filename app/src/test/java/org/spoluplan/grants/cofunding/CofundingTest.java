package org.spoluplan.grants.cofunding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import jakarta.servlet.http.Cookie;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jooq.DSLContext;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.spoluplan.access.PersonId;
import org.spoluplan.access.Role;
import org.spoluplan.grants.FundingLine;
import org.spoluplan.grants.FundingLine.Origin;
import org.spoluplan.grants.TestTables;
import org.spoluplan.network.SampleServices;
import org.spoluplan.network.ServiceId;
import org.spoluplan.people.OrganisationId;
import org.spoluplan.territory.MunicipalityCode;
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

/// A service asks Liberec and Chrastava for 300,000 Kč by clients, 20 and 10.
@ApplicationTest
class CofundingTest {

  private static final String LIBEREC = "563889";
  private static final String CHRASTAVA = "564117";
  private static final String RASPENAVA = "564371";

  @Autowired MockMvcTester mvc;
  @Autowired TestPeople people;
  @Autowired ApplicationContext application;
  @Autowired MovableClock clock;
  @Autowired DSLContext sql;
  private TownHalls halls;
  private OrganisationId provider;
  private OrganisationId hall;
  private ServiceId service;
  private PersonId headPerson;
  private PersonId officialPerson;
  private Web head;
  private Web official;
  private Web neighbour;
  private Web region;
  private Web stranger;

  @BeforeEach
  void aServiceTwoTownsAndARegion() {
    halls = new TownHalls(sql);
    provider = people.organisation("Pomocníci, z. s.");
    hall = people.townHall("Radnice " + UUID.randomUUID());
    var other = people.townHall("Radnice " + UUID.randomUUID());
    halls.speaks(LIBEREC, hall);
    halls.speaks(CHRASTAVA, other);
    service = new SampleServices(application).add(provider, SampleServices.shelter("Dům Naděje"));
    headPerson = person("Hana Hlavní", Role.ORGANISATION_HEAD, provider);
    head = Web.of(mvc, headPerson);
    officialPerson = person("Ota Obecní", Role.COORDINATOR, hall);
    official = Web.of(mvc, officialPerson);
    neighbour = Web.of(mvc, person("Nela Sousední", Role.COORDINATOR, other));
    var need = new MunicipalNeed(new MunicipalityCode(LIBEREC), 1, 1, 1);
    var keeper =
        application
            .getBean(Regions.class)
            .keeperOf(List.of(need))
            .orElseGet(() -> people.region("CZ051"));
    region = Web.of(mvc, person("Kryštof Krajský", Role.COORDINATOR, keeper));
    stranger = Web.of(mvc, person("Cyril Cizí", Role.ORGANISATION_HEAD, stranger()));
  }

  @AfterEach
  void otherTestsKnowOtherOffices() {
    clock.reset();
    halls.restore();
  }

  private OrganisationId stranger() {
    return people.organisation("Jiní, z. s.");
  }

  private PersonId person(String name, Role role, OrganisationId organisation) {
    var person = people.account(name);
    people.grant(person, role, organisation);
    return person;
  }

  @Test
  void eachMunicipalityIsWrittenToAndSeesItsShare() {
    var request = sent();
    assertThat(letters(request, "Žádost o příspěvek")).isEqualTo(2);
    assertThat(official.text("/")).contains("Podíl obce Liberec: Dům Naděje 2028");
    var mine = text(official.get(share(request, LIBEREC)));
    assertThat(mine).contains("Obec je požádaná o 200 000 Kč");
    assertThat(mine).contains("Klienti z obce: 20 z celkem 30. Z částky 300 000 Kč");
    assertThat(text(official.get("/obce/" + LIBEREC))).contains("Dům Naděje 2028", "200 000 Kč");
    assertThat(text(neighbour.get(request))).contains("Liberec", "Chrastava", "100 000 Kč");
    assertThat(text(region.get(request))).contains("Chybí: 300 000 Kč");
  }

  @Test
  void asLongAsItIsOpenNobodyElseSeesIt() {
    var draft = draft();
    for (var other : List.of(official, neighbour, region, stranger)) {
      assertThat(other.get(draft)).hasStatus(HttpStatus.FORBIDDEN);
      assertThat(other.get(draft + "/list.csv")).hasStatus(HttpStatus.FORBIDDEN);
    }
    head.post(draft + "/odeslat");
    assertThat(stranger.get(draft)).hasStatus(HttpStatus.FORBIDDEN);
    assertThat(stranger.get(share(draft, LIBEREC))).hasStatus(HttpStatus.FORBIDDEN);
    assertThat(neighbour.get(share(draft, LIBEREC))).hasStatus(HttpStatus.FORBIDDEN);
    assertThat(neighbour.post(share(draft, LIBEREC), "answer", "yes", "seen", 0))
        .hasStatus(HttpStatus.FORBIDDEN);
    assertThat(region.post(draft + "/uzavrit")).hasStatus(HttpStatus.FORBIDDEN);
    assertThat(stranger.post("/spolufinancovani", fields("service", service.value())))
        .hasStatus(HttpStatus.FORBIDDEN);
  }

  @Test
  void itIsFoundByThoseConcernedAndOnceClosedByEverybody() {
    var request = sent();
    assertThat(found(official)).contains(request);
    assertThat(found(stranger)).doesNotContain(request);
    head.post(request + "/uzavrit");
    assertThat(found(stranger)).contains(request);
  }

  private static String found(Web reader) {
    var pages = new StringBuilder();
    for (int page = 1; page <= 3; page++) {
      pages.append(reader.text("/hledani?q=Dům+Naděje+2028&strana=" + page));
    }
    return pages.toString();
  }

  @Test
  void theSheetIsReadInEnglishToo() {
    var request = sent();
    var english =
        mvc.get()
            .uri(request)
            .cookie(new Cookie("language", "en"))
            .with(user(headPerson.value().toString()))
            .exchange();
    assertThat(text(english))
        .contains("Missing: CZK 300,000", "Clients from the municipality: 20 of 30");
  }

  @Test
  void amountsArePublicAfterClosingAndCostsAreNot() {
    var request = sent();
    official.post(
        share(request, LIBEREC),
        "answer",
        "other",
        "amount",
        "150 000",
        "reason",
        "Víc nemáme.",
        "resolution",
        "7/2027",
        "resolvedOn",
        "1. 3. 2027",
        "seen",
        0);
    assertThat(text(head.get(request))).contains("Chybí: 150 000 Kč", "Víc nemáme.");
    head.post(request + "/uzavrit");
    var shown = text(stranger.get(request));
    assertThat(shown).contains("150 000 Kč", "7/2027", "neodpověděla", "Vidí: částky obcí všichni");
    assertThat(shown).doesNotContain("1 000 000", "Víc nemáme.", "Klienti", "Chybí");
    assertThat(Web.text(stranger.get(request + "/list.csv")))
        .contains("Liberec;200000;150000;jiná částka;7/2027")
        .doesNotContain("Víc nemáme", "Stát");
    assertThat(Web.text(head.get(request + "/list.csv"))).contains("Víc nemáme.", "Chybí;;150000");
    assertThat(Jsoup.parse(stranger.text("/spolufinancovani")).text()).contains("Dům Naděje");
  }

  @Test
  void anAnswerIsChangedUntilTheRequestCloses() {
    var request = sent();
    var share = share(request, LIBEREC);
    assertThat(official.post(share, "answer", "yes", "seen", 0)).hasStatus(HttpStatus.SEE_OTHER);
    assertThat(official.post(share, "answer", "yes", "seen", 0)).hasStatus(HttpStatus.SEE_OTHER);
    assertThat(answers(request)).isEqualTo(1);
    assertThat(no(share, 0)).hasStatus(HttpStatus.CONFLICT).bodyText().contains("Mezitím");
    assertThat(no(share, 1)).hasStatus(HttpStatus.SEE_OTHER);
    assertThat(text(official.get(share))).contains("Nejde to.", "ano, 200 000 Kč");
    head.post(request + "/uzavrit");
    assertThat(official.post(share, "answer", "yes", "seen", 2)).hasStatus(HttpStatus.CONFLICT);
    assertThat(answers(request)).isEqualTo(2);
  }

  private MvcTestResult no(String share, int seen) {
    return official.post(share, "answer", "no", "reason", "Nejde to.", "seen", seen);
  }

  @Test
  void answersThatSayTooLittleComeBack() {
    var share = share(sent(), LIBEREC);
    unreadable(share, "reason", "answer", "no");
    unreadable(share, "amount", "answer", "other", "reason", "Míň.");
    unreadable(share, "amount", "answer", "other", "reason", "Míň.", "amount", "-5");
    unreadable(share, "amount", "answer", "other", "reason", "Míň.", "amount", "200 000");
    unreadable(share, "amount", "answer", "other", "reason", "Moc.", "amount", "99999999999");
    unreadable(share, "resolvedOn", "answer", "yes", "resolution", "5");
    unreadable(share, "resolution", "answer", "yes", "resolvedOn", "1. 3. 2027");
    unreadable(share, "resolvedOn", "answer", "yes", "resolution", "5", "resolvedOn", "9. 3. 2027");
    unreadable(share, "answer", "answer", "maybe");
  }

  private void unreadable(String share, String field, Object... fields) {
    var all = new ArrayList<>(List.of(fields));
    all.addAll(List.of("seen", 0));
    var answered = official.post(share, all.toArray());
    assertThat(answered).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    assertThat(Jsoup.parse(Web.text(answered)).select(".sp-summary a[href=#" + field + "]"))
        .as(field)
        .isNotEmpty();
  }

  @Test
  void aResolutionIsReadByThoseConcernedOnly() throws IOException {
    var request = sent();
    var share = share(request, LIBEREC);
    assertThat(attach(share, "vypis.exe", new byte[] {'M', 'Z', 0, 1}))
        .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    assertThat(attach(share, "usneseni.xlsx", TestTables.withMacros()))
        .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
        .bodyText()
        .contains("jsou makra");
    var paper = "Usnesení 12: souhlasí.".getBytes(StandardCharsets.UTF_8);
    assertThat(attach(share, "usneseni.txt", paper)).hasStatus(HttpStatus.SEE_OTHER);
    var file = Jsoup.parse(head.text(request)).select("a[href^=/soubory/]").attr("href");
    assertThat(head.get(file)).hasStatus(HttpStatus.OK);
    assertThat(neighbour.get(file)).hasStatus(HttpStatus.OK);
    head.post(request + "/uzavrit");
    assertThat(stranger.get(file).getResponse().getStatus()).isIn(403, 404);
    assertThat(stranger.text(request)).doesNotContain(file);
  }

  private MvcTestResult attach(String share, String name, byte[] content) {
    return mvc.post()
        .uri(share)
        .multipart()
        .file(new MockMultipartFile("file", name, "text/plain", content))
        .param("answer", "yes")
        .param("resolution", "12")
        .param("resolvedOn", "2. 3. 2027")
        .param("seen", "0")
        .with(user(officialPerson.value().toString()))
        .with(csrf())
        .exchange();
  }

  @Test
  void twoIdenticalSubmissionsAreOne() {
    var first = draft();
    assertThat(draft()).isEqualTo(first);
    assertThat(head.post("/spolufinancovani", fields("needed", "900 000")))
        .hasStatus(HttpStatus.CONFLICT)
        .bodyText()
        .contains("jinou rozepsanou nebo odeslanou");
    head.post(first + "/odeslat");
    assertThat(head.post(first + "/odeslat")).hasStatus(HttpStatus.SEE_OTHER);
    assertThat(letters(first, "Žádost o příspěvek")).isEqualTo(2);
    head.post(first + "/uzavrit");
    assertThat(head.post(first + "/uzavrit")).hasStatus(HttpStatus.SEE_OTHER);
    assertThat(head.post(first + "/odeslat")).hasStatus(HttpStatus.CONFLICT);
    assertThat(head.post(first + "/zpet")).hasStatus(HttpStatus.CONFLICT);
    assertThat(draft()).isNotEqualTo(first);
  }

  @Test
  void aDoubleClickAtTheSameMomentMakesOneRequest() throws Exception {
    var together = new CountDownLatch(1);
    try (var threads = Executors.newFixedThreadPool(4)) {
      var clicks = new ArrayList<java.util.concurrent.Future<String>>();
      for (int i = 0; i < 4; i++) {
        clicks.add(
            threads.submit(
                () -> {
                  together.await();
                  return draft();
                }));
      }
      together.countDown();
      var paths = new ArrayList<String>();
      for (var click : clicks) paths.add(click.get(1, TimeUnit.MINUTES));
      assertThat(paths.stream().distinct()).hasSize(1);
    }
  }

  @Test
  void whatWasSentIsNotRewritten() {
    var request = draft();
    var changed = fields("needed", "1 100 000", "version", "0");
    assertThat(head.post(request, changed)).hasStatus(HttpStatus.SEE_OTHER);
    assertThat(head.post(request, fields("needed", "1 200 000", "version", "0")))
        .hasStatus(HttpStatus.CONFLICT);
    assertThat(text(head.get(request))).contains("1 100 000 Kč");
    head.post(request + "/odeslat");
    assertThat(head.post(request, fields("needed", "1 300 000", "version", "1")))
        .hasStatus(HttpStatus.CONFLICT)
        .bodyText()
        .contains("odeslaná obcím");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "needed=-5",
        "needed=0",
        "needed=1500.50",
        "needed=99999999999",
        "state=mnoho",
        "asked=2 000 000",
        "due=1. 1. 2027",
        "due=1. 1. 9999",
        "due=nikdy",
        "key=podle oka",
        "m-0-name=Nikde Nejsem",
        "m-0-name=Nová Ves",
        "m-0-name=ORP Frýdlant",
        "m-0-clients=-1",
        "m-0-clients=99999999999",
        "m-0-fte=0,333",
        "m-0-weight=101",
        "m-1-name=Liberec",
        "year=1900"
      })
  void whatCannotBeIsSaidByItsField(String wrong) {
    var field = wrong.substring(0, wrong.indexOf('='));
    var answered =
        head.post("/spolufinancovani", fields(field, wrong.substring(field.length() + 1)));
    assertThat(answered).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    var place = field.equals("year") ? "year" : field;
    assertThat(Jsoup.parse(Web.text(answered)).select(".sp-summary a[href=#" + place + "]"))
        .isNotEmpty();
  }

  @Test
  void byZerosNothingIsDividedAndTheDraftSaysSo() {
    assertThat(head.post("/spolufinancovani", fields("key", "weights")))
        .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
        .bodyText()
        .contains("Napište, kolik procent", "Váha 1 (%)");
    assertThat(head.post("/spolufinancovani", fields("m-0-clients", "", "m-0-fte", "")))
        .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
        .bodyText()
        .contains("nebo název obce smažte");
    var request = written(fields("key", "fte", "m-0-fte", "0", "m-1-fte", ""));
    assertThat(text(head.get(request))).contains("u všech obcí je nula");
    assertThat(head.post(request + "/odeslat")).hasStatus(HttpStatus.CONFLICT);
    var some = fields("key", "weights", "m-0-weight", "70", "m-1-weight", "20", "version", "0");
    head.post(request, some);
    assertThat(text(head.get(request))).contains("Váhy dávají dohromady 90 %", "77,78", "66 667");
    head.post(request, fields("m-1-clients", "0", "version", "1"));
    assertThat(text(head.get(request))).contains("Některá obec by neměla platit nic");
    head.post(request, fields("state", "1 500 000", "version", "2"));
    assertThat(text(head.get(request))).contains("nic nechybí", "Je navíc: 500 000 Kč");
    assertThat(
            sql.fetchValue("select state from grants.cofunding_request where id = ?", id(request)))
        .isEqualTo("draft");
  }

  @Test
  void tooMuchPublicMoneyIsSaidBeforeAnythingIsSent() {
    var request = written(fields("state", "900 000", "asked", "250 000"));
    assertThat(text(head.get(request)))
        .contains("Pozor na překompenzaci: když všechny obce odpoví ano", "150 000 Kč víc");
  }

  @Test
  void answersAreMoneyOfTheServiceWithAWayToTheSheet() {
    var request = draft();
    assertThat(money(request)).as("a draft").isEmpty();
    head.post(request + "/odeslat");
    assertThat(money(request))
        .allMatch(one -> one.path().equals(request) && one.origin() == Origin.COFUNDING)
        .extracting(one -> one.amounts().expected(), one -> one.amounts().certain())
        .containsExactly(tuple(200_000_00L, 0L), tuple(100_000_00L, 0L));
    no(share(request, LIBEREC), 0);
    neighbour.post(share(request, CHRASTAVA), "answer", "yes", "seen", 0);
    assertThat(money(request))
        .extracting(one -> one.amounts().expected(), one -> one.amounts().certain())
        .containsExactly(tuple(0L, 0L), tuple(100_000_00L, 100_000_00L));
    var page = "/sluzby/" + service.value() + "/financovani?rok=2028";
    assertThat(neighbour.text(page))
        .contains("href=\"" + request, "odpověď obce")
        .doesNotContain("Nejde to.");
    assertThat(stranger.get(page)).hasStatus(HttpStatus.FORBIDDEN);
    head.post(request + "/zpet");
    assertThat(money(request)).as("withdrawn").isEmpty();
  }

  @Test
  void onceItIsClosedNobodyIsWaitedForAnyMore() {
    var request = sent();
    official.post(share(request, LIBEREC), "answer", "yes", "seen", 0);
    head.post(request + "/uzavrit");
    assertThat(money(request)).extracting(FundingLine::giver).containsExactly(hall);
  }

  private List<FundingLine> money(String request) {
    return application.getBean(AnsweredMoney.class).of(List.of(service), 2028).stream()
        .filter(one -> one.path().equals(request))
        .toList();
  }

  @Test
  void theSheetIsJudgedByThePaymentOfTheRegionOnceThereIsOne() {
    var request = draft();
    assertThat(text(head.get(request))).doesNotContain("překompenzaci");
    payment("1 000 000");
    assertThat(text(head.get(request))).contains("veřejné zdroje schválit ještě 1 000 000 Kč");
    payment("900 000");
    assertThat(text(head.get(request)))
        .contains("100 000 Kč víc, než dovoluje pověření", "kterou určil kraj, je 900 000 Kč");
    head.post(request + "/odeslat");
    assertThat(warned(headPerson)).as("what only the sheet states is in no letter").isZero();
    payment("200 000");
    assertThat(warned(headPerson)).isEqualTo(1);
    official.post(share(request, LIBEREC), "answer", "yes", "seen", 0);
    neighbour.post(share(request, CHRASTAVA), "answer", "yes", "seen", 0);
    assertThat(text(official.get(request)))
        .contains("schválených veřejných peněz je o 100 000 Kč víc");
    assertThat(Web.text(head.get(request + "/list.csv"))).contains("Překompenzace;;100000");
    assertThat(warned(headPerson)).isEqualTo(2);
  }

  /// What the region sets for 2028; no income of its own.
  private void payment(String costs) {
    var path = "/sluzby/" + service.value() + "/financovani/platba";
    var known =
        sql.fetch("select 1 from grants.compensation_payment where service_id = ?", service.value())
            .size();
    Object[] typed = {
      "year",
      2028,
      "known",
      known,
      "region",
      "CZ051",
      "costs",
      costs,
      "income",
      "0",
      "units",
      "4",
      "unit",
      "UVAZKY",
      "entrustment",
      "OLP/8/2027",
      "from",
      "1. 1. 2027",
      "to",
      "31. 12. 2030"
    };
    var set = region.post(path, typed);
    if (set.getResponse().getStatus() == HttpStatus.UNPROCESSABLE_CONTENT.value()) {
      var mark = Objects.requireNonNull(Jsoup.parse(Web.text(set)).selectFirst("input[name=seen]"));
      var again = new ArrayList<>(List.of(typed));
      again.addAll(List.of("seen", mark.attr("value")));
      set = region.post(path, again.toArray());
    }
    assertThat(set).hasStatus(HttpStatus.SEE_OTHER);
  }

  private int warned(PersonId person) {
    return sql.fetch(
            "select id from notifications.message where person_id = ?"
                + " and subject ilike '%překompenzace%'",
            person.value())
        .size();
  }

  @Test
  void aMunicipalityIsRemindedOnceAndOneWithoutAnOfficeIsAskedLater() {
    var request = written(fields("m-1-name", "Raspenava"));
    head.post(request + "/odeslat");
    assertThat(letters(request, "Žádost o příspěvek")).isEqualTo(1);
    assertThat(text(head.get(request))).contains("Zatím nevíme, kdo za obec mluví");
    var reminding = application.getBean(Reminding.class);
    var later = people.townHall("Radnice " + UUID.randomUUID());
    person("Luděk Pozdní", Role.ORGANISATION_HEAD, later);
    halls.speaks(RASPENAVA, later);
    reminding.remind();
    assertThat(letters(request, "Žádost o příspěvek")).isEqualTo(2);
    assertThat(letters(request, "Připomínáme")).isZero();
    clock.pass(Duration.ofDays(45));
    reminding.remind();
    reminding.remind();
    assertThat(letters(request, "Připomínáme")).isEqualTo(2);
    assertThat(head.text("/")).doesNotContain("Podívat se a uzavřít");
    clock.pass(Duration.ofDays(20));
    assertThat(head.text("/")).contains("Podívat se a uzavřít");
  }

  @Test
  void onlyTheRegionSaysWhoSpeaksForAMunicipality() {
    var request = written(fields("m-1-name", "Raspenava"));
    head.post(request + "/odeslat");
    var late = people.townHall("Radnice " + UUID.randomUUID());
    halls.speaksNobody(RASPENAVA);
    var address = share(request, RASPENAVA) + "/urad";
    for (var other : List.of(head, official, stranger)) {
      assertThat(other.post(address, "office", hall.value())).hasStatus(HttpStatus.FORBIDDEN);
    }
    assertThat(text(region.get(request))).contains("Kdo mluví za obec Raspenava");
    region.post(address, "office", provider.value());
    assertThat(text(head.get(request))).contains("Zatím nevíme, kdo za obec mluví");
    region.post(address, "office", late.value());
    assertThat(text(head.get(request))).doesNotContain("Zatím nevíme, kdo za obec mluví");
    var newcomer = Web.of(mvc, person("Nora Nová", Role.ORGANISATION_WORKER, late));
    assertThat(newcomer.post(share(request, RASPENAVA), "answer", "yes", "seen", 0))
        .hasStatus(HttpStatus.SEE_OTHER);
  }

  @Test
  void whoIsWithdrawnFromIsTold() {
    var request = sent();
    head.post(request + "/zpet");
    assertThat(letters(request, "Žádost o příspěvek obce")).isEqualTo(4);
    assertThat(official.text("/")).doesNotContain("Podíl obce Liberec: Dům Naděje 2028");
    assertThat(official.post(share(request, LIBEREC), "answer", "yes", "seen", 0))
        .hasStatus(HttpStatus.CONFLICT);
    assertThat(stranger.get(request)).hasStatus(HttpStatus.FORBIDDEN);
  }

  @Test
  void nextYearBeginsFromThisYear() {
    var request = sent();
    head.post(request + "/uzavrit");
    var form = Jsoup.parse(head.text("/spolufinancovani/nova?service=" + service.value()));
    assertThat(form.text()).contains("Předvyplnili jsme žádost na rok 2028");
    assertThat(form.select("#year").val()).isEqualTo("2029");
    assertThat(form.select("#m-1-name").val()).isEqualTo("Chrastava");
    assertThat(form.select("#m-1-clients").val()).isEqualTo("10");
    var action = "/spolufinancovani";
    var next = head.post(action, SampleServices.sent(form.outerHtml(), action));
    assertThat(next).hasStatus(HttpStatus.SEE_OTHER);
    assertThat(Jsoup.parse(head.text(Web.location(next))).select(".sp-thread").text())
        .contains("Dům Naděje 2028");
  }

  @Test
  void theSheetIsTakenAwayWithSumsThatAreNumbers() throws IOException {
    var request = sent();
    official.post(
        share(request, LIBEREC), "answer", "no", "reason", "=HYPERLINK(\"http://zlo\")", "seen", 0);
    var bytes = head.get(request + "/list.xlsx").getResponse().getContentAsByteArray();
    try (var book = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
      var sheet = book.getSheetAt(0);
      var liberec = sheet.getRow(2);
      assertThat(liberec.getCell(0).getStringCellValue()).isEqualTo("Liberec");
      assertThat(liberec.getCell(1).getNumericCellValue()).isEqualTo(200_000);
      for (var row : sheet) {
        for (var cell : row) assertThat(cell.getCellType()).isNotEqualTo(CellType.FORMULA);
      }
    }
  }

  @Test
  void sharesStayAsTheyWereAskedEvenWhenThereIsANewRule() {
    var request = sent();
    sql.execute("insert into grants.cofunding_key values ('clients', 99, 1000000, '2026-06-01')");
    try {
      assertThat(text(head.get(request)))
          .contains("200 000 Kč", "100 000 Kč", "Pravidlo ve verzi 1");
    } finally {
      sql.execute("delete from grants.cofunding_key where number = 99");
    }
  }

  private String sent() {
    var request = draft();
    assertThat(head.post(request + "/odeslat")).hasStatus(HttpStatus.SEE_OTHER);
    return request;
  }

  private String draft() {
    return written(fields());
  }

  private String written(Object... fields) {
    var written = head.post("/spolufinancovani", fields);
    assertThat(written).hasStatus(HttpStatus.SEE_OTHER);
    return Web.location(written);
  }

  /// A whole request with some fields replaced.
  private Object[] fields(Object... changes) {
    var all =
        new ArrayList<>(
            Arrays.<Object>asList(
                "service", service.value(), "year", "2028", "needed", "1 000 000"));
    all.addAll(List.of("state", "700 000", "state-standing", "requested", "key", "clients"));
    all.addAll(List.of("due", "1. 5. 2027", "version", "0"));
    all.addAll(List.of("m-0-name", "Liberec", "m-0-clients", "20", "m-0-fte", "1,5"));
    all.addAll(List.of("m-1-name", "Chrastava", "m-1-clients", "10", "m-1-fte", "0,5"));
    for (int i = 0; i < changes.length; i += 2) {
      var at = all.indexOf(changes[i]);
      if (at >= 0) all.set(at + 1, changes[i + 1]);
      else all.addAll(List.of(changes[i], changes[i + 1]));
    }
    return all.toArray();
  }

  private static String text(MvcTestResult page) {
    return Jsoup.parse(Web.text(page)).text().replace('\u00a0', ' ');
  }

  private String share(String request, String code) {
    var id =
        sql.fetchValue(
            "select id from grants.cofunding_share where request_id = ? and municipality_code = ?",
            id(request),
            code);
    return "/spolufinancovani/podily/" + Objects.requireNonNull(id);
  }

  private int answers(String request) {
    return sql.fetch(
            "select a.id from grants.cofunding_answer a join grants.cofunding_share s"
                + " on s.id = a.share_id where s.request_id = ?",
            id(request))
        .size();
  }

  private int letters(String request, String subject) {
    return sql.fetch(
            "select id from notifications.message where subject like ? and about_id = ?",
            subject + "%",
            id(request))
        .size();
  }

  private static UUID id(String request) {
    return UUID.fromString(request.substring(request.lastIndexOf('/') + 1));
  }
}
