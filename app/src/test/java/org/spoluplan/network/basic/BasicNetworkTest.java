package org.spoluplan.network.basic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicInteger;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
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
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@ApplicationTest
class BasicNetworkTest {

  /// Each test has a region of its own; the first is the demo's.
  private static final String[] REGIONS = {
    "CZ052", "CZ053", "CZ063", "CZ064", "CZ071", "CZ072", "CZ041"
  };

  private static final AtomicInteger NEXT = new AtomicInteger();

  @Autowired MockMvcTester mvc;
  @Autowired TestPeople people;
  @Autowired ApplicationContext application;
  private OrganisationId keeper;
  private Web coordinator;
  private Web somebody;
  private String region;

  @BeforeEach
  void aRegionWithACoordinator() {
    region = REGIONS[NEXT.getAndIncrement() % REGIONS.length];
    keeper = people.region(region);
    var person = people.account("Kamila Krajová");
    people.grant(person, Role.COORDINATOR, keeper);
    coordinator = Web.of(mvc, person);
    somebody = Web.of(mvc, people.account("Někdo Jiný"));
  }

  @Test
  void aVersionIsADraftUntilTheCouncilResolvesIt() {
    var version = version(2027);
    add(version, service("Dům v návrhu"), "3,5", "3");
    assertThat(somebody.get(version)).hasStatus(HttpStatus.FORBIDDEN);
    assertThat(resolve(version, "5. 1. 2027", "15. 1. 2027")).hasStatus(HttpStatus.SEE_OTHER);
    assertThat(somebody.text(version))
        .contains("Dům v návrhu", "3,5\u00a0úvazku", "platí teď", "12/27/ZK", "OLP/77");
  }

  @Test
  void aResolvedVersionIsNeverRewritten() {
    var version = version(2027);
    add(version, service("Dům navždy"), "3,5", "3");
    resolve(version, "5. 1. 2027", "15. 1. 2027");
    var late = coordinator.post(version + "/sluzby", fields(service("Dům pozdě"), "1", "1"));
    assertThat(late).hasStatus(HttpStatus.CONFLICT);
    assertThat(resolve(version, "6. 1. 2027", "16. 1. 2027")).hasStatus(HttpStatus.CONFLICT);
  }

  @Test
  void aNewVersionIsCopiedFromTheLastAndTheDifferenceIsShownValueByValue() {
    var first = version(2027);
    add(first, service("Dům beze změny"), "2", "2");
    add(first, service("Dům rostoucí"), "3,5", "3");
    add(first, service("Dům končící"), "1", "1");
    resolve(first, "5. 1. 2027", "15. 1. 2027");
    var second = version(2028);
    var draft = Jsoup.parse(coordinator.text(second));
    assertThat(draft.select("tr:has(a[href^=/sit/zaznamy/])")).hasSize(3);
    var grows = draft.select("tr:contains(Dům rostoucí) a[href^=/sit/zaznamy/]").attr("href");
    var page = coordinator.text(grows);
    assertThat(coordinator.post(grows, SampleServices.sent(page, grows, "unit-0-amount", "4,5")))
        .hasStatus(HttpStatus.SEE_OTHER);
    var ends = draft.select("tr:contains(Dům končící) a[href^=/sit/zaznamy/]").attr("href");
    coordinator.post(ends + "/vyradit");
    var added = service("Dům přibylý");
    add(second, added, "7", "7");
    var difference = "/sit/rozdil?od=" + id(first) + "&do=" + id(second);
    assertThat(somebody.get(difference)).hasStatus(HttpStatus.FORBIDDEN);
    resolve(second, "1. 3. 2027", "1. 1. 2028");
    var shown = Jsoup.parse(somebody.text(difference));
    assertThat(shown.select("section:has(#pribylo)").text()).contains("Dům přibylý");
    assertThat(shown.select("section:has(#ubylo)").text()).contains("Dům končící");
    assertThat(shown.select("tr:contains(Dům rostoucí) del").text()).isEqualTo("3,5 úvazku");
    assertThat(shown.select("tr:contains(Dům rostoucí) ins").text()).isEqualTo("4,5 úvazku");
    assertThat(shown.text()).doesNotContain("Dům beze změny");
    assertThat(somebody.text("/sluzby/" + added.value() + "/sit")).contains("Síť 2028/1");
  }

  @Test
  void theTableRunsNoFormula() {
    var version = version(2027);
    add(version, service("=HYPERLINK(\"http://zlo.example\")"), "2", "2");
    resolve(version, "5. 1. 2027", "15. 1. 2027");
    assertThat(somebody.text(version + "/sluzby.csv")).contains("'=HYPERLINK").contains(";2;");
  }

  @Test
  void theListIsNarrowedByMunicipalityAndByType() {
    var version = version(2027);
    add(version, service("Dům v Liberci"), "2", "2");
    resolve(version, "5. 1. 2027", "15. 1. 2027");
    assertThat(somebody.text(version + "?obec=Liberec&druh=AD")).contains("Dům v Liberci");
    assertThat(somebody.text(version + "?obec=Osečná")).doesNotContain("Dům v Liberci");
    assertThat(somebody.text(version + "?obec=Nikdeves")).contains("Nikdeves");
  }

  @Test
  void theMinimumOfTheEntrustmentIsNotMoreThanTheCapacity() {
    var version = version(2027);
    var sent = coordinator.post(version + "/sluzby", fields(service("Dům přání"), "2", "3"));
    assertThat(sent).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    assertThat(Web.text(sent)).contains("Minimum v pověření nemůže být víc", "OLP/77");
  }

  @Test
  void aServiceIsInAVersionOnce() {
    var version = version(2027);
    var service = service("Dům dvakrát");
    add(version, service, "2", "2");
    assertThat(coordinator.post(version + "/sluzby", fields(service, "1", "1")))
        .hasStatus(HttpStatus.CONFLICT);
  }

  private String version(int year) {
    var made = coordinator.post("/sit", "keeper", keeper.value(), "region", region, "year", year);
    return Web.location(made);
  }

  private ServiceId service(String name) {
    return new SampleServices(application)
        .addOfStranger("Poskytovatel sítě", SampleServices.shelter(name));
  }

  private void add(String version, ServiceId service, String amount, String minimum) {
    assertThat(coordinator.post(version + "/sluzby", fields(service, amount, minimum)))
        .hasStatus(HttpStatus.SEE_OTHER);
  }

  private static Object[] fields(ServiceId service, String amount, String minimum) {
    return new Object[] {
      "service", service.value(),
      "level", "Z1",
      "unit-0-form", "POB",
      "unit-0-amount", amount,
      "unit-0-unit", "UVAZKY",
      "unit-0-minimum", minimum,
      "entrustment", "OLP/77",
      "entrusted-from", "1. 1. 2027",
      "entrusted-to", "31. 12. 2029"
    };
  }

  private org.springframework.test.web.servlet.assertj.MvcTestResult resolve(
      String version, String day, String from) {
    return coordinator.post(
        version + "/rozhodnuti",
        "version",
        "0",
        "resolution",
        "12/27/ZK",
        "day",
        day,
        "from",
        from);
  }

  private static String id(String version) {
    return version.substring(version.lastIndexOf('/') + 1);
  }
}
