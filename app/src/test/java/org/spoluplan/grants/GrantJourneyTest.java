package org.spoluplan.grants;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.spoluplan.access.PersonId;
import org.spoluplan.access.Role;
import org.spoluplan.network.SampleServices;
import org.spoluplan.people.OrganisationId;
import org.spoluplan.testing.BrowserTest;
import org.spoluplan.testing.Browsers;
import org.spoluplan.testing.TestClock.MovableClock;
import org.spoluplan.testing.TestPeople;
import org.spoluplan.testing.TestRegion;
import org.spoluplan.testing.Visitor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/// The call of the city for 2020 as minutes of its working group announced it: full-time
/// equivalents weigh 70 %, points for need 30 %; draft rules are commented until the end of the
/// month. Twelve invented services, from the comments to the settlement and another round.
@BrowserTest
class GrantJourneyTest {

  private static final int TWELVE = 12;
  private static final List<String> FTE =
      List.of("2,5", "1", "0,5", "3", "1,2", "0,8", "4", "2", "1,5", "0,6", "1,8", "2,2");
  private static final String POST =
      """
      async ([path, fields]) => {
        const body = new URLSearchParams(fields);
        body.set('_csrf', document.querySelector('input[name=_csrf]').value);
        const answer = await fetch(path, { method: 'POST', body });
        if (!answer.ok) throw new Error(path + ' ' + answer.status + ' ' + await answer.text());
        return answer.url;
      }
      """;

  @Autowired TestPeople people;
  @Autowired TestRegion region;
  @Autowired ApplicationContext application;
  @Autowired MovableClock clock;
  @Autowired Ledger ledger;

  private OrganisationId town;
  private PersonId clerk;
  private final List<PersonId> heads = new ArrayList<>();
  private final List<UUID> services = new ArrayList<>();
  private final List<String> applications = new ArrayList<>();

  @BeforeEach
  void aTownAndTwelveServices() {
    region.fill();
    town = people.townHall("Město Výzev " + UUID.randomUUID());
    clerk = person("Klára Výzvová", Role.COORDINATOR, town);
    for (int i = 0; i < TWELVE; i++) {
      var provider = people.organisation("Poskytovatel " + (i + 1) + ", z. s.");
      heads.add(person("Vedoucí " + (i + 1) + " Žádající", Role.ORGANISATION_HEAD, provider));
      var shelter = SampleServices.shelter("Služba " + (i + 1));
      services.add(new SampleServices(application).add(provider, shelter).value());
    }
  }

  @AfterEach
  void timeGoesBack() {
    clock.reset();
  }

  private PersonId person(String name, Role role, OrganisationId organisation) {
    var person = people.account(name);
    people.grant(person, role, organisation);
    return person;
  }

  private void at(String moment) {
    clock.pass(Duration.between(clock.instant(), Instant.parse(moment)));
  }

  /// What a form of the page would send.
  private static String post(Visitor visitor, String path, Object... fields) {
    var pairs = new ArrayList<List<String>>();
    for (int i = 0; i < fields.length; i += 2) {
      pairs.add(List.of(fields[i].toString(), String.valueOf(fields[i + 1])));
    }
    var url = (String) visitor.page().evaluate(POST, List.of(path, pairs));
    return url.replaceFirst("https?://[^/]+", "").replaceFirst("[#?].*", "");
  }

  @Test
  void fromCommentsOnDraftRulesToSettlementAndAnotherRound(Browsers browsers) {
    var office = browsers.of(clerk);
    var call = draftedAndCommented(office, browsers);
    applied(call, browsers);
    assessed(call, office, browsers);
    decided(call, office, browsers);
    agreed(call, office, browsers);
    settled(office, browsers);
    anotherRound(call, office);
  }

  private String draftedAndCommented(Visitor office, Browsers browsers) {
    office.open("/dotace/programy/novy");
    post(
        office,
        "/dotace/programy",
        "funder",
        town.value(),
        "name",
        "Podpora služeb " + town.value(),
        "purpose",
        "Aby služby byly.",
        "region",
        "CZ051",
        "municipality",
        "Liberec");
    office.open("/dotace");
    var programme =
        office
            .page()
            .locator("[id^='p-']:has-text('" + town.value() + "')")
            .first()
            .getAttribute("id");
    var call =
        post(
            office,
            "/dotace/programy/" + programme.substring(2) + "/vyzvy",
            "title",
            "Podpora 2027",
            "year",
            2027,
            "pot",
            "3 000 000",
            "purpose",
            "Mzdy a provoz.",
            "contact",
            "odbor sociální péče",
            "publish",
            "20. 3. 2027",
            "publishTime",
            "8:00",
            "opens",
            "27. 3. 2027",
            "opensTime",
            "8:00",
            "closes",
            "12. 4. 2027",
            "closesTime",
            "17:00",
            "commentsFrom",
            "8. 3. 2027",
            "commentsTo",
            "10. 3. 2027",
            "costsFrom",
            "1. 1. 2027",
            "costsTo",
            "31. 12. 2027",
            "settleBy",
            "28. 2. 2028",
            "condition",
            "registered",
            "c-0-name",
            "Potřebnost",
            "c-0-code",
            "need",
            "c-0-most",
            30);
    office.open(call).see("Chybí pravidlo").axe();
    post(
        office,
        call + "/pravidla",
        "way",
        "composite",
        "normalisation",
        "share",
        "w-fte",
        "70",
        "w-points",
        "30",
        "rounding",
        "crown",
        "tie",
        "id",
        "redistribute",
        "true",
        "cap",
        "450 000",
        "floor",
        "10 000",
        "note",
        "Úvazky váží 70 %, potřebnost 30 %.");
    var reader = browsers.nobody().open(call + "/pravidla").see("úvazky 70 %").axe();
    reader.screenshot("dotace-pravidla");
    reader.open(call + "/pripominky");
    var commenter = browsers.of(heads.getFirst()).open(call + "/pripominky").axe();
    post(commenter, call + "/pripominky", "author", "Poskytovatel 1", "comment", "Strop výš.");
    clock.pass(Duration.ofDays(3));
    office.open(call + "/pripominky").see("Strop výš.").axe();
    var comment = office.page().locator("[id^='k-']").first().getAttribute("id").substring(2);
    post(
        office, call + "/pripominky/" + comment, "verdict", "not_accepted", "answer", "Jako loni.");
    post(
        office, call + "/pravidla/1/rozhodnuti", "day", "12. 3. 2027", "resolution", "ŘPS 12/2026");
    office.open(call + "/vyhlasit").axe().fill("Číslo usnesení", "43/2027");
    office.fill("Den usnesení", "2027-03-12").press("Vyhlásit výzvu");
    office.see("43/2027");
    at("2027-03-28T08:00:00Z");
    return call;
  }

  private void applied(String call, Browsers browsers) {
    for (int i = 0; i < TWELVE; i++) {
      var head = browsers.of(heads.get(i)).open(call);
      var path = post(head, call + "/zadosti/" + services.get(i));
      applications.add(path);
      post(
          head,
          path + "/cast/purpose",
          "what",
          "Mzdy",
          "need",
          "Lidé čekají",
          "contact",
          "tel.",
          "account",
          "2000119/0800",
          "version",
          0);
      post(
          head,
          path + "/cast/people",
          "s-0-job",
          "pracovník",
          "s-0-place",
          "Liberec",
          "s-0-fte",
          FTE.get(i),
          "k-0-place",
          "Liberec",
          "k-0-count",
          10 + i,
          "version",
          0);
      if (i == 0) inTheBrowser(head, path);
      else {
        post(
            head,
            path + "/cast/costs",
            "total-MZDY",
            "2 000 000",
            "requested-MZDY",
            "400 000",
            "total-NAJEM",
            "200 000",
            "requested-NAJEM",
            "100 000",
            "version",
            0);
      }
      post(head, path + "/podat");
      browsers.leave(head);
    }
  }

  /// The budget adds itself up while it is written, on a phone too.
  private static void inTheBrowser(Visitor head, String path) {
    head.open(path + "/cast/costs").axe();
    head.page().locator("[name='total-MZDY']").fill("2 000 000");
    head.page().locator("[name='requested-MZDY']").fill("400 000");
    head.page().locator("[name='total-NAJEM']").fill("200 000");
    head.page().locator("[name='requested-NAJEM']").fill("100 000");
    head.page().locator("[name='total-NAJEM']").blur();
    head.page().locator("#souhrn:has-text('500 000')").waitFor();
    head.screenshot("dotace-rozpocet").press("Uložit a zpět na žádost");
    head.see("Podat žádost").axe().screenshot("dotace-zadost");
  }

  private void assessed(String call, Visitor office, Browsers browsers) {
    at("2027-04-13T08:00:00Z");
    var assessor = people.account("Hana Bodovaná");
    office.open(call + "/hodnoceni").axe();
    post(office, call + "/hodnotitele", "person", assessor.value());
    var web = browsers.of(assessor);
    for (int i = 0; i < TWELVE; i++) {
      var path = applications.get(i);
      web.open(path + "/hodnoceni");
      post(web, path + "/stret-zajmu", "conflict", "no");
      post(web, path + "/body", "points-need", 6 + 2 * i, "reason-need", "Podle plánu.");
      post(office, path + "/druhe-oci");
    }
    web.open(applications.getFirst() + "/hodnoceni").axe().screenshot("dotace-body");
  }

  private void decided(String call, Visitor office, Browsers browsers) {
    office.open(call + "/rozdeleni").press("Spočítat částky");
    office.see("Doporučeno").axe().screenshot("dotace-rozdeleni").guide("50-dotace-rozdeleni");
    post(
        office,
        applications.get(1) + "/odchylka",
        "amount",
        "100 000",
        "reason",
        "Služba začala až v dubnu.");
    at("2027-05-20T08:00:00Z");
    office.open(call + "/rozhodnuti").axe();
    post(office, call + "/rozhodnuti", "resolution", "88/2027", "day", "20. 5. 2027");
    var citizen = browsers.nobody().open(call + "/vysledky").see("88/2027").axe();
    citizen.screenshot("dotace-vysledky").open(applications.getFirst() + "/vypocet").axe();
    citizen.see("Dohromady").guide("51-dotace-vypocet");
  }

  private void agreed(String call, Visitor office, Browsers browsers) {
    var head = browsers.of(heads.getFirst()).open("/").see("Napsat závazný rozpočet");
    head.open(applications.getFirst() + "/smlouva/rozpocet").axe().guide("52-zavazny-rozpocet");
    head.press("Poslat ke schválení").see("odeslaný ke schválení").axe();
    office.open("/").see("Posoudit závazný rozpočet");
    office
        .open(call + "/vzor-smlouvy")
        .axe()
        .fill("Účet, na který se vracejí peníze", "2000119/0800");
    office.press("Uložit novou verzi").see("Vzor je uložený").axe();
    office
        .open(applications.getFirst() + "/smlouva")
        .press("Schválit")
        .see("Rozpočet je schválený");
    office.fill("Číslo smlouvy", "S 1/2027").fill("Podepsáno dne", "2027-05-25");
    office.press("Smlouva je podepsaná").see("Podpis je zapsaný").axe();
    office.fill("Splatnost", "2027-06-15").press("Připravit splátku").see("čeká na schválení");
    for (var name : List.of("Věra Schvalující", "Ivo Schvalující")) {
      var other = browsers.of(person(name, Role.COORDINATOR, town)).open("/");
      other.see("Schválit splátku").open(applications.getFirst() + "/smlouva").axe();
      other.page().getByText("Schválit splátku").first().click();
      other.see("Splátka je schválená");
    }
    office.open(call + "/smlouvy").see("Čeká na banku").axe().screenshot("dotace-smlouvy");
    office.open(applications.getFirst() + "/smlouva").press("Zaplaceno");
    office.see("zapsaná jako zaplacená").axe().guide("53-smlouva");
    for (int i = 1; i < TWELVE; i++) renounced(browsers.of(heads.get(i)), i, browsers);
  }

  /// The other eleven give it up, so that there is something to divide once more.
  private void renounced(Visitor head, int which, Browsers browsers) {
    head.open(applications.get(which));
    post(head, applications.get(which) + "/smlouva/vzdat-se", "reason", "Nezačneme včas.");
    browsers.leave(head);
  }

  private void settled(Visitor office, Browsers browsers) {
    at("2028-01-10T08:00:00Z");
    var path = applications.getFirst() + "/vyuctovani";
    var head = browsers.of(heads.getFirst()).open(path).see("ještě chybí").axe();
    head.follow("Závěrečná zpráva").fill("Co se za peníze udělalo", "Provoz po celý rok.");
    head.fill("Kolika lidem služba pomohla", "14").fill("Kolik úvazků pracovalo", "2,5");
    head.axe().press("Uložit").see("vyplněno");
    head.follow("Doklady z účetnictví").axe();
    var books =
        """
        Doklad;Datum;Dodavatel;IČO;Účet;Popis;Částka;Uhrazeno
        MZ-1;31. 1. 2027;;;521100;Mzdy leden;150 000,00;10. 2. 2027
        N-1;15. 2. 2027;Správa domů Nisa;27000001;518300;Nájem;40 000,00;20. 2. 2027
        K-1;15. 2. 2027;Tiskárna;27000002;513100;Pohoštění;900,00;20. 2. 2027
        """;
    head.page()
        .getByLabel("Soubor z účetnictví")
        .setInputFiles(
            new FilePayload("kniha.csv", "text/csv", books.getBytes(StandardCharsets.UTF_8)));
    head.press("Nahrát").see("Přibyly 3 doklady").axe().guide("54-doklady");
    head.open(path + "/hospodareni").axe();
    head.page().locator("[name='cost-MZDY']").fill("2 000 000");
    head.page().locator("[name='cost-NAJEM']").fill("200 000");
    head.page().locator("[name='income-STAT']").fill("1 500 000");
    head.press("Uložit").see("náklady 2 200 000").axe().guide("55-vyuctovani");
    head.press("Podat vyúčtování").see("Vyúčtování je podané").axe();
    office.open("/").see("Posoudit vyúčtování").open(path).axe();
    office.press("Přijmout vyúčtování").see("čeká na vratku").axe();
    office.fill("Kdy přišly", "2028-01-09").press("Zapsat vrácení").see("Vrácení je zapsané");
  }

  private void anotherRound(String call, Visitor office) {
    office.open(call).see("Dá se to rozdělit v dalším kole").axe().screenshot("dotace-vyzva");
    office.press("Připravit další kolo").see("Další kolo je připravené").axe();
    var books = ledger.balances(new CallId(UUID.fromString(call.substring(call.length() - 36))));
    assertThat(books.values().stream().mapToLong(one -> one).sum()).isZero();
    assertThat(books).containsEntry(LedgerAccount.PAID, 19_000_000L);
  }
}
