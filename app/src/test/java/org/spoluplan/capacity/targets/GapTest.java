package org.spoluplan.capacity.targets;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.spoluplan.access.PersonId;
import org.spoluplan.access.Role;
import org.spoluplan.capacity.targets.Judgement.Status;
import org.spoluplan.network.AreaServed;
import org.spoluplan.network.SampleServices;
import org.spoluplan.network.ServiceContent;
import org.spoluplan.network.ServiceId;
import org.spoluplan.people.OrganisationId;
import org.spoluplan.territory.AreaKind;
import org.spoluplan.territory.Municipality;
import org.spoluplan.territory.MunicipalityCode;
import org.spoluplan.territory.Territory;
import org.spoluplan.testing.ApplicationTest;
import org.spoluplan.testing.TestPeople;
import org.spoluplan.testing.Web;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/// Targets against a network in force; each test has a region of its own.
@ApplicationTest
class GapTest {

  private static final LocalDate LAST_YEAR = LocalDate.of(2026, 12, 31);
  private static final LocalDate THIS_YEAR = LocalDate.of(2027, 1, 1);
  private static final int SEVEN = 7;

  @Autowired MockMvcTester mvc;
  @Autowired TestPeople people;
  @Autowired ApplicationContext application;
  @Autowired Territory territory;
  @Autowired Judging judging;
  @Autowired Supplies supplies;
  @Autowired Targets targets;
  private OrganisationId town;
  private PersonId person;
  private Web coordinator;

  @BeforeEach
  void aCoordinator() {
    town = people.organisation("Kraj a město " + UUID.randomUUID());
    person = people.account("Mojmír Mezera");
    people.grant(person, Role.COORDINATOR, town);
    coordinator = Web.of(mvc, person);
  }

  @Test
  void aUnitThatLosesAMunicipalityKeepsTheGapOfLastYear() {
    var codes = municipalities("CZ042").subList(0, 2);
    network("CZ042", service(AreaServed.of(Set.copyOf(codes), null)), "3,5");
    var unit = unit(codes);
    var target = target(unit, "minimum", "3,5", "ideal", "5");
    coordinator.post(
        "/uzemi/celky/" + unit,
        "name",
        "Celek",
        "from",
        "1. 1. 2027",
        "how",
        "from_a_day",
        "version",
        "0",
        "obec",
        codes.getFirst().value());
    var before = judging.judge(target, LAST_YEAR);
    var after = judging.judge(target, THIS_YEAR);
    assertThat(before.judgement().fundedE2()).isEqualTo(350);
    assertThat(before.judgement().status()).isEqualTo(Status.BETWEEN);
    assertThat(after.judgement().fundedE2()).isBetween(1L, 349L);
    assertThat(after.judgement().status()).isEqualTo(Status.BELOW);
    assertThat(judging.judge(target, LocalDate.of(2019, 1, 1)).judgement().status())
        .isEqualTo(Status.NOT_JUDGED);
    assertThat(coordinator.text("/mezery?den=2026-12-31")).contains("mezi minimem a ideálem");
  }

  @Test
  void partsOfSevenMunicipalitiesAddUpToTheRegisteredAmount() {
    var codes = municipalities("CZ032").subList(0, SEVEN);
    var service = service(AreaServed.of(Set.copyOf(codes), null));
    network("CZ032", service, "3,53");
    assertThat(parts("CZ032", codes)).isEqualTo(353);
    var administrator = Web.of(mvc, people.account("Adam Dělič", Role.ADMINISTRATOR));
    var path = "/mezery/deleni/" + service.value();
    assertThat(administrator.text(path)).contains("Podíly obcí", "Dohromady: 0 %");
    assertThat(coordinator.get(path)).hasStatus(HttpStatus.FORBIDDEN);
    assertThat(administrator.post(path, shares(codes, "30", "30", "30")))
        .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
        .bodyText()
        .contains("dávají dohromady 90 %", "value=\"30\"");
    assertThat(administrator.post(path, shares(codes, "-30", "130")))
        .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    assertThat(administrator.post(path, shares(codes, "33,33", "33,33", "33,34")))
        .hasStatus(HttpStatus.SEE_OTHER);
    assertThat(parts("CZ032", codes)).isEqualTo(353);
    assertThat(parts("CZ032", codes.subList(3, SEVEN))).isZero();
    assertThat(administrator.post(path)).hasStatus(HttpStatus.SEE_OTHER);
    assertThat(parts("CZ032", codes.subList(3, SEVEN))).isPositive();
  }

  @Test
  void aServiceOfTheWholeRegionIsDividedAmongAllOfIt() {
    var all = municipalities("CZ080");
    network("CZ080", service(new AreaServed(AreaServed.Kind.REGION, Set.of(), "CZ080", null)), "9");
    assertThat(parts("CZ080", all)).isEqualTo(900);
    var target = target(unit(all), "minimum", "9");
    assertThat(judging.judge(target, THIS_YEAR).judgement().fundedE2()).isEqualTo(900);
  }

  @Test
  void whatAnotherServiceCoversIsNoGapAndIsShownWithItsNumber() {
    var codes = municipalities("CZ010");
    network("CZ010", service(AreaServed.unknown(null)), "1");
    var target =
        target(
            unit(codes),
            "type",
            "CDZ",
            "minimum",
            "2",
            "cover-0-name",
            "SAS pro rodiny",
            "cover-0-amount",
            "2");
    assertThat(judging.judge(target, THIS_YEAR).judgement().status()).isEqualTo(Status.COVERED);
    assertThat(coordinator.text(target.id().path()))
        .contains("kryto jinou službou", "SAS pro rodiny (2\u00a0úvazky)")
        .doesNotContain("Do minima chybí");
  }

  @Test
  void withoutANetworkNothingIsJudged() {
    var target = target(unit(municipalities("CZ020").subList(0, 2)), "minimum", "2");
    var gap = judging.judge(target, THIS_YEAR);
    assertThat(gap.judgement().status()).isEqualTo(Status.NOT_JUDGED);
    assertThat(coordinator.text(target.id().path())).contains("neposouzeno", "není známo");
    var nobody = Web.text(mvc.get().uri(target.id().path()).exchange());
    assertThat(coordinator.text(target.id().path())).contains("Zapsal(a): Mojmír Mezera");
    assertThat(nobody).doesNotContain("Mojmír Mezera");
    assertThat(coordinator.text("/hledani?q=Zkouška zdroje")).contains(target.id().path());
  }

  @Test
  void whatIsWrongIsRefused() {
    var unit = unit(municipalities("CZ020").subList(2, 4));
    target(unit, "minimum", "2");
    assertThat(set(unit, "minimum", "1")).hasStatus(HttpStatus.CONFLICT);
    for (var wrong :
        List.of(
            List.of("minimum", "3", "ideal", "2", "from", "1. 1. 2000", "to", "1. 1. 2001"),
            List.of("minimum", "1", "from", "1. 1. 2000", "to", "1. 1. 1999"),
            List.of("minimum", "1", "meeting", UUID.randomUUID().toString()),
            List.of("minimum", "1", "meeting", "nesmysl"),
            List.of("minimum", "1", "type", "<b>"),
            List.of("minimum", "-1"))) {
      assertThat(set(unit, wrong.toArray(String[]::new)))
          .as(wrong.toString())
          .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    }
    var stranger = people.account("Cizí Koordinátor");
    people.grant(stranger, Role.COORDINATOR, people.organisation("Jinde"));
    assertThat(Web.of(mvc, stranger).post("/mezery/cile", fields(unit, "minimum", "1")))
        .hasStatus(HttpStatus.FORBIDDEN);
  }

  @Test
  void theRegionSetsTargetsOfUnitsThatLieInItAndOthersLearnWhoMay() {
    var codes = municipalities("CZ051").subList(0, 2);
    var unit = unit(codes);
    var region = coordinator("Regina Krajská", people.region("CZ051"));
    assertThat(region.text("/mezery/cile/novy")).contains("value=\"" + unit + "\"");
    assertThat(region.post("/mezery/cile", fields(unit, "minimum", "1")))
        .hasStatus(HttpStatus.SEE_OTHER);
    var across = unit(List.of(codes.getFirst(), municipalities("CZ042").getFirst()));
    assertThat(region.post("/mezery/cile", fields(across, "minimum", "1")))
        .hasStatus(HttpStatus.FORBIDDEN);
    var elsewhere = coordinator("Ela Jinde", people.organisation("Jiné město"));
    assertThat(elsewhere.text("/mezery/cile/novy"))
        .contains("Tady za vás cíle stanoví někdo jiný", "Kraj a město")
        .doesNotContain("name=\"minimum\"");
  }

  @Test
  void aDayThatIsNoneIsSaidToBeWrong() {
    assertThat(mvc.get().uri("/mezery?den=abc").exchange())
        .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
        .bodyText()
        .contains("value=\"abc\"");
    assertThat(mvc.get().uri("/mezery/tabulka.csv?den=abc").exchange())
        .hasStatus(HttpStatus.BAD_REQUEST);
  }

  private Web coordinator(String name, OrganisationId of) {
    var one = people.account(name);
    people.grant(one, Role.COORDINATOR, of);
    return Web.of(mvc, one);
  }

  private List<MunicipalityCode> municipalities(String region) {
    var area = territory.find(AreaKind.REGION, region).orElseThrow();
    return territory.in(area, THIS_YEAR).stream().map(Municipality::code).toList();
  }

  private long parts(String region, List<MunicipalityCode> codes) {
    return supplies.of(region, THIS_YEAR).orElseThrow().stream()
        .mapToLong(supply -> codes.stream().mapToLong(one -> supply.partE2(List.of(one))).sum())
        .sum();
  }

  private ServiceId service(AreaServed area) {
    var shelter = SampleServices.shelter("Dům mezer");
    var content =
        new ServiceContent(
            shelter.name(),
            shelter.registration(),
            shelter.clientele(),
            shelter.forms(),
            area,
            shelter.terms(),
            null,
            null,
            List.of(),
            List.of());
    return new SampleServices(application).addOfStranger("Poskytovatel mezer", content);
  }

  private void network(String region, ServiceId service, String amount) {
    var keeper = people.region(region);
    people.grant(person, Role.COORDINATOR, keeper);
    var made = coordinator.post("/sit", "keeper", keeper.value(), "region", region, "year", 2026);
    var version = Web.location(made);
    assertThat(
            coordinator.post(
                version + "/sluzby",
                "service",
                service.value(),
                "level",
                "Z1",
                "unit-0-form",
                "POB",
                "unit-0-amount",
                amount,
                "unit-0-unit",
                "UVAZKY",
                "entrustment",
                "OLP/1",
                "entrusted-from",
                "1. 1. 2026",
                "entrusted-to",
                "31. 12. 2029"))
        .hasStatus(HttpStatus.SEE_OTHER);
    assertThat(
            coordinator.post(
                version + "/rozhodnuti",
                "version",
                "0",
                "resolution",
                "1/26/ZK",
                "day",
                "5. 1. 2026",
                "from",
                "15. 1. 2026"))
        .hasStatus(HttpStatus.SEE_OTHER);
  }

  private UUID unit(List<MunicipalityCode> codes) {
    var fields = new ArrayList<Object>(List.of("name", "Celek", "from", "1. 1. 2020"));
    codes.forEach(code -> fields.addAll(List.of("obec", code.value())));
    var made = Web.location(coordinator.post("/uzemi/celky", fields.toArray()));
    return UUID.fromString(made.substring(made.lastIndexOf('/') + 1));
  }

  private Target target(UUID unit, String... changes) {
    var sent = set(unit, changes);
    assertThat(sent).hasStatus(HttpStatus.SEE_OTHER);
    var path = Objects.requireNonNull(Web.location(sent));
    return targets.get(new TargetId(UUID.fromString(path.substring(path.lastIndexOf('/') + 1))));
  }

  private MvcTestResult set(UUID unit, String... changes) {
    return coordinator.post("/mezery/cile", fields(unit, changes));
  }

  private static Object[] fields(UUID unit, String... changes) {
    var all = new java.util.LinkedHashMap<String, Object>();
    all.put("unit", unit);
    all.put("type", "AD");
    all.put("measure", "UVAZKY");
    all.put("people", "everybody");
    all.put("source", "Zkouška zdroje");
    all.put("reasoning", "Protože.");
    all.put("from", "1. 1. 2020");
    for (int i = 0; i < changes.length; i += 2) all.put(changes[i], changes[i + 1]);
    return all.entrySet().stream()
        .flatMap(one -> java.util.stream.Stream.of(one.getKey(), one.getValue()))
        .toArray();
  }

  private static Object[] shares(List<MunicipalityCode> codes, String... shares) {
    var all = new ArrayList<Object>();
    for (int i = 0; i < shares.length; i++) {
      all.addAll(List.of(DivisionFields.field(codes.get(i)), shares[i]));
    }
    return all.toArray();
  }
}
