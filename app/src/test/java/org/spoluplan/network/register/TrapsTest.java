package org.spoluplan.network.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.spoluplan.network.AreaServed;
import org.spoluplan.network.Capacity;
import org.spoluplan.network.Place;
import org.spoluplan.network.RegisterImport;
import org.spoluplan.network.RegisterReport.Kind;
import org.spoluplan.network.RegisterReport.Stop;
import org.spoluplan.network.SampleServices;
import org.spoluplan.network.Services;
import org.spoluplan.network.SocialService;
import org.spoluplan.territory.MunicipalityCode;
import org.spoluplan.testing.ApplicationTest;
import org.springframework.beans.factory.annotation.Autowired;

/// The ten traps of the register's open data, each through the whole import.
@ApplicationTest
class TrapsTest {

  private static final LocalDate TODAY = LocalDate.of(2027, 3, 8);

  @Autowired RegisterImport register;
  @Autowired Services services;
  @Autowired DSLContext sql;

  private final String id = "t" + UUID.randomUUID();
  private RegisterFiles files;

  @BeforeEach
  void files() {
    files = new RegisterFiles(register);
  }

  @Test
  void capacityIsThatOfTheRegistrationHoweverManyFacilitiesItHas() {
    files.take(
        new Item(id + 1).type(13).beds(20).facility("Domov", "Nádražní"),
        new Item(id + 2).type(13).beds(5).facility("Domov", "Nádražní"),
        new Item(id + 3)
            .type(14)
            .beds(95)
            .facility("Domov", "Nádražní")
            .facility("Domov – pavilon", "Nádražní"));
    var beds = List.of(1, 2, 3).stream().mapToLong(nth -> beds(service(id + nth))).sum();
    assertThat(beds).isEqualTo(120);
  }

  private static long beds(SocialService service) {
    return service.is().forms().stream()
            .flatMap(form -> form.capacities().stream())
            .mapToLong(Capacity::amountE2)
            .sum()
        / 100;
  }

  @Test
  void theRegisteredMaximumIsNotFree() {
    files.take(new Item(id).beds(20).facility("Dům", "Nádražní"));
    assertThat(services.vacancies(service(id).id())).isEmpty();
  }

  @Test
  void whatEndedOnEitherLevelHasEnded() {
    files.take(
        new Item(id + 1).with("datumPoskytovaniDo", "2012-12-31").facility("Dům", "Nádražní"),
        new Item(id + 2).facility("Dům", "Nádražní", "2020-12-31", false),
        new Item(id + 3)
            .facility("Dům", "Nádražní", "2020-12-31", false)
            .facility("Druhý dům", "Dlouhá"),
        new Item(id + 4).with("datumPoskytovaniDo", "2011-01-31").facility("Dům", "Nádražní"));
    assertThat(service(id + 1).is().givenOn(TODAY)).isFalse();
    assertThat(service(id + 2).is().givenOn(TODAY)).isFalse();
    assertThat(service(id + 3).is().placesOn(TODAY))
        .extracting(Place::name)
        .containsOnly("Druhý dům");
    assertThat(service(id + 4).is().givenOn(TODAY)).as("ended before it began").isFalse();
  }

  @Test
  void aFacilityThatStandsThereTwiceIsOne() {
    var without = Item.address("Dlouhá");
    without.put("kodAdresnihoMista", null);
    var report =
        files.take(
            new Item(id)
                .facility("Dům", "Nádražní")
                .facility("DŮM ", "Nádražní")
                .facility("Poradna", without));
    assertThat(service(id).is().places()).extracting(Place::name).containsExactly("Dům", "Poradna");
    assertThat(RegisterFiles.odd(report)).contains("facility-repeated", "address-code-missing");
  }

  @Test
  void anAddressInAnotherTownIsRemarked() {
    var elsewhere = Item.address("Nádražní");
    elsewhere.put("psc", "60200");
    var report = files.take(new Item(id).facility("Dům", elsewhere));
    assertThat(RegisterFiles.odd(report)).contains("postcode-elsewhere");
  }

  @Test
  void aSecretAddressIsNowhere() {
    var report =
        files.take(
            new Item(id)
                .facility("Azyl", "Utajená ulice", null, true)
                .with("kontaktniAdresy", List.of(Map.of("adresa", Item.address("Utajená ulice")))));
    assertThat(service(id).is().places())
        .singleElement()
        .satisfies(
            place -> {
              assertThat(place.secret()).isTrue();
              assertThat(place.address()).isNull();
              assertThat(place.municipality()).isEqualTo(SampleServices.LIBEREC);
            });
    assertThat(everythingKept()).doesNotContain("Utajená");
    assertThat(report.toString()).doesNotContain("Utajená");
  }

  @Test
  void personsAreNotTaken() {
    files.take(
        new Item(id)
            .facility("Dům", "Nádražní")
            .provider(
                "statutarniOrgany",
                List.of(Map.of("jmeno", "Zlatovlas", "prijmeni", "Nikdovský"))));
    assertThat(everythingKept()).doesNotContain("Zlatovlas", "Nikdovský");
  }

  @Test
  void territoryIsReadOutOfASentenceAndRemarked() {
    var report =
        files.take(
            new Item(id)
                .type(32)
                .field()
                .group(
                    24, "Terénní služba je poskytována ve městech Liberec a Jablonec nad Nisou."));
    assertThat(service(id).is().area().kind()).isEqualTo(AreaServed.Kind.MUNICIPALITIES);
    assertThat(service(id).is().area().municipalities())
        .containsExactlyInAnyOrder(SampleServices.LIBEREC, new MunicipalityCode("563510"));
    assertThat(RegisterFiles.odd(report)).contains("area-read");
    assertThat(service(id).upkeep().verifiedAt()).as("nobody confirmed it").isNull();
  }

  @Test
  void prahaIsJoinedByItsCodeAndHasNoDistrict() {
    var praha = Item.address("Nádražní");
    praha.put("psc", "11000");
    praha.put("kraj", Item.reference("Kraj/19"));
    praha.put("okres", null);
    praha.put("obec", Item.reference("Obec/554782"));
    praha.put("mestskyObvodVPraze", "Praha 5");
    var report = files.take(new Item(id).facility("Dům", praha));
    assertThat(service(id).is().places())
        .extracting(Place::municipality)
        .containsExactly(new MunicipalityCode("554782"));
    assertThat(RegisterFiles.odd(report))
        .doesNotContain("district-missing", "municipality-unknown");
  }

  @Test
  void anIcoIsTextWithItsZerosAndItsCheckDigitIsChecked() {
    files.take(
        new Item(id + 1).provider("ico", 263_851),
        new Item(id + 2).provider("ico", "12345678").provider("nazev", "Bez čísla, z. s."));
    assertThat(Objects.requireNonNull(service(id + 1).provider().ico()).digits())
        .isEqualTo(Item.ICO);
    assertThat(service(id + 2).provider().ico()).isNull();
  }

  @Test
  void farFewerServicesStopTheImportUntilSomebodySaysSo() {
    var many = new Item[30];
    for (int i = 0; i < many.length; i++)
      many[i] = new Item(id + "-" + i).facility("Dům", "Nádražní");
    files.take(many);
    var fewer = Arrays.copyOf(many, 28);
    fewer[0].phone("485 999 999");
    var file = RegisterFiles.file(RegisterFiles.json(fewer));
    var refused = files.take(file, false);
    assertThat(refused.stops()).extracting(Stop::key).containsExactly("moved");
    assertThat(service(id + "-0").is().contacts().getFirst().value()).isEqualTo("485 000 111");
    var taken = files.take(file, true);
    assertThat(taken.of(Kind.GONE)).as("they stay, and are named").isGreaterThanOrEqualTo(2);
    assertThat(service(id + "-0").is().contacts().getFirst().value()).isEqualTo("485 999 999");
    assertThat(services.find(id + "-29")).isPresent();
  }

  @Test
  void oneNumberTwiceStopsTheImport() {
    var item = new Item(id).facility("Dům", "Nádražní");
    var file = RegisterFiles.file(RegisterFiles.json(item, item));
    assertThat(files.take(file, false).stops()).extracting(Stop::key).contains("repeated");
    assertThat(services.find(id)).isEmpty();
  }

  private SocialService service(String number) {
    return services.find(number).orElseThrow();
  }

  private String everythingKept() {
    var text = new StringBuilder();
    for (var table : List.of("service", "place", "contact", "register_copy", "provider")) {
      text.append(sql.fetch("select * from network." + table).formatCSV());
    }
    return text.toString();
  }
}
