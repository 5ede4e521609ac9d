package org.spoluplan.network.basic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.spoluplan.access.PersonId;
import org.spoluplan.access.Role;
import org.spoluplan.network.SampleServices;
import org.spoluplan.network.ServiceId;
import org.spoluplan.people.OrganisationId;
import org.spoluplan.testing.ApplicationTest;
import org.spoluplan.testing.TestPeople;
import org.spoluplan.testing.Web;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.http.HttpStatus;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/// A draft of the network goes out as a table and comes back changed.
@ApplicationTest
class NetworkTableTest {

  private static final Charset EXCEL = Charset.forName("windows-1250");

  @Autowired MockMvcTester mvc;
  @Autowired TestPeople people;
  @Autowired ApplicationContext application;
  private PersonId person;
  private Web coordinator;
  private String version;

  @BeforeEach
  void aDraftOfARegion() {
    OrganisationId keeper = people.region("CZ010");
    person = people.account("Kamila Krajová");
    people.grant(person, Role.COORDINATOR, keeper);
    coordinator = Web.of(mvc, person);
    version =
        Web.location(
            coordinator.post("/sit", "keeper", keeper.value(), "region", "CZ010", "year", 2030));
  }

  @Test
  void whatWasTakenAwayComesBackTheSame() {
    add(service("=Dům; \"U Lípy\""), "2");
    var same = upload(coordinator.text(version + "/sluzby.csv"), StandardCharsets.UTF_8);
    assertThat(same).hasStatusOk();
    assertThat(Web.text(same)).contains("zapisovat není co");
  }

  @Test
  void aTableFromCzechExcelIsShownAndThenWritten() {
    add(service("Dům končící tabulkou"), "2");
    var grows = service("Dům rostoucí tabulkou");
    add(grows, "2");
    var fresh = service("Dům přibylý tabulkou");
    var table =
        """
        Identifikátor služby;Služba;Úroveň;Forma;Jednotka;Kolik;Minimum;V síti od;Pověření;Pověření od;Poznámka
        %s;Dům rostoucí tabulkou;z1;POB;UVAZKY;4,5;3;1.1.2030;OLP/77;01.01.2027;Žluťoučký
        %s;Dům přibylý tabulkou;Z1;POB;LUZKA;10;;;;;
        %s;Dům přibylý tabulkou;Z1;POB;UVAZKY;3,25;;;;;
        """
            .formatted(number(grows), number(fresh), number(fresh));
    var looked = upload(table.replace("\n", "\r\n"), EXCEL);
    assertThat(looked).hasStatusOk();
    var page = Jsoup.parse(Web.text(looked));
    assertThat(page.select("section:has(#pribylo)").text())
        .contains("Dům přibylý tabulkou", "3,25 úvazku");
    assertThat(page.select("section:has(#ubylo)").text()).contains("Dům končící tabulkou");
    assertThat(page.select("tr:contains(Dům rostoucí tabulkou) ins").eachText())
        .contains("4,5 úvazku", "Žluťoučký");
    assertThat(coordinator.text(version)).contains("Dům končící tabulkou");

    var action = version + "/tabulka/zapsat";
    var fields = SampleServices.sent(Web.text(looked), action);
    assertThat(Web.of(mvc, people.account("Někdo Jiný")).post(action, fields))
        .hasStatus(HttpStatus.FORBIDDEN);
    assertThat(coordinator.post(action, fields)).hasStatus(HttpStatus.SEE_OTHER);
    assertThat(coordinator.text(version))
        .doesNotContain("Dům končící tabulkou")
        .contains("Dům přibylý tabulkou", "4,5\u00a0úvazku", "3,25\u00a0úvazku", "Žluťoučký");
    assertThat(coordinator.post(action, fields)).hasStatus(HttpStatus.CONFLICT);
  }

  @Test
  void aTableWithMistakesIsNotWrittenEvenInPart() {
    var good = service("Dům dobrý");
    var table =
        """
        Identifikátor služby;Úroveň;Forma;Jednotka;Kolik;Minimum;V síti od;V síti do;Pověření od
        %s;Z1;POB;UVAZKY;2;;;;
        %s;Z1;POB;UVAZKY;3;;;;
        neznámé;Z1;POB;UVAZKY;2;;;;
        %s;Z99;JINAK;MISTA;hodně;;31.2.2030;;1.1.2030
        """
            .formatted(number(good), number(good), number(service("Dům chybný")));
    var looked = upload(table, StandardCharsets.UTF_8);
    assertThat(looked).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    var rows = Jsoup.parse(Web.text(looked)).select("section:has(#chyby) tbody tr").eachText();
    assertThat(rows)
        .anyMatch(row -> row.startsWith("3 ") && row.contains("dvakrát"))
        .anyMatch(row -> row.startsWith("4 ") && row.contains("neznámé"))
        .anyMatch(row -> row.startsWith("5 ") && row.contains("Z99"))
        .anyMatch(row -> row.startsWith("5 ") && row.contains("JINAK"))
        .anyMatch(row -> row.startsWith("5 ") && row.contains("MISTA"))
        .anyMatch(row -> row.startsWith("5 ") && row.contains("hodně"))
        .anyMatch(row -> row.startsWith("5 ") && row.contains("31.2.2030"))
        .anyMatch(row -> row.startsWith("5 ") && row.contains("nemá číslo"));
    var sent = coordinator.post(version + "/tabulka/zapsat", "table", table, "seen", "cokoli");
    assertThat(sent).hasStatus(HttpStatus.CONFLICT);
    assertThat(coordinator.text(version)).doesNotContain("Dům dobrý");
  }

  @Test
  void aServiceOfAnotherTypeIsAMistake() {
    var table =
        "Identifikátor služby;Druh služby;Úroveň;Forma;Jednotka;Kolik\n%s;XX;Z1;POB;UVAZKY;2\n"
            .formatted(number(service("Dům jiného druhu")));
    var looked = upload(table, StandardCharsets.UTF_8);
    assertThat(Jsoup.parse(Web.text(looked)).select("section:has(#chyby) tbody tr").text())
        .contains("XX", "jiného druhu");
  }

  @Test
  void aTableWithoutMostOfTheDraftIsTakenOnlyWhenThatIsMeant() {
    for (var name : List.of("Dům první", "Dům druhý", "Dům třetí")) add(service(name), "2");
    var only = service("Dům jediný");
    var table =
        "Identifikátor služby;Úroveň;Forma;Jednotka;Kolik\n%s;Z1;POB;UVAZKY;2\n"
            .formatted(number(only));
    var looked = upload(table, StandardCharsets.UTF_8);
    assertThat(Web.text(looked)).contains("Z návrhu vypadnou 3 služby z 3");
    var action = version + "/tabulka/zapsat";
    var fields = SampleServices.sent(Web.text(looked), action);
    assertThat(coordinator.post(action, fields)).hasStatus(HttpStatus.CONFLICT);
    assertThat(coordinator.text(version)).contains("Dům první");
    var sure = SampleServices.sent(Web.text(looked), action, "sure", "true");
    assertThat(coordinator.post(action, sure)).hasStatus(HttpStatus.SEE_OTHER);
    assertThat(coordinator.text(version)).contains("Dům jediný").doesNotContain("Dům první");
  }

  @Test
  void whatIsNoTableIsSaidToBeNone() {
    assertThat(Web.text(upload("jen nějaká věta", StandardCharsets.UTF_8)))
        .contains("jen jeden sloupec");
    assertThat(Web.text(upload("PK\u0003\u0004", StandardCharsets.US_ASCII)))
        .contains("Uložit jako CSV");
    var cut = "Identifikátor služby;Úroveň\n\"123;Z1\n";
    assertThat(Web.text(upload(cut, StandardCharsets.UTF_8))).contains("Uvozovky");
    assertThat(Web.text(upload("a;b\n1;2\n", StandardCharsets.UTF_8)))
        .contains("Tento sloupec v tabulce chybí");
    assertThat(upload("", StandardCharsets.UTF_8)).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
  }

  @Test
  void aResolvedVersionTakesNoTable() {
    var table = coordinator.text(version + "/sluzby.csv") + number(service("Dům pozdní")) + ";;";
    assertThat(
            coordinator.post(
                version + "/rozhodnuti",
                "version",
                "0",
                "resolution",
                "12/27/ZK",
                "day",
                "5. 1. 2027",
                "from",
                "15. 1. 2027"))
        .hasStatus(HttpStatus.SEE_OTHER);
    var sent = coordinator.post(version + "/tabulka/zapsat", "table", table, "seen", "");
    assertThat(sent).hasStatus(HttpStatus.CONFLICT);
  }

  private MvcTestResult upload(String table, Charset encoding) {
    return mvc.post()
        .uri(version + "/tabulka")
        .multipart()
        .file(new MockMultipartFile("file", "sit.csv", "text/csv", table.getBytes(encoding)))
        .with(user(person.value().toString()))
        .with(csrf())
        .exchange();
  }

  private ServiceId service(String name) {
    return new SampleServices(application)
        .addOfStranger("Poskytovatel tabulky", SampleServices.shelter(name));
  }

  private String number(ServiceId service) {
    var number = new SampleServices(application).get(service).is().registration().registerId();
    return number == null ? "" : number;
  }

  private void add(ServiceId service, String amount) {
    assertThat(
            coordinator.post(
                version + "/sluzby",
                "service",
                service.value(),
                "level",
                "Z1",
                "unit-0-form",
                "POB",
                "unit-0-unit",
                "UVAZKY",
                "unit-0-amount",
                amount))
        .hasStatus(HttpStatus.SEE_OTHER);
  }
}
