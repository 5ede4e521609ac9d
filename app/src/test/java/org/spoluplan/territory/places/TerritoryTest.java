package org.spoluplan.territory.places;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.spoluplan.kernel.Code;
import org.spoluplan.territory.Area;
import org.spoluplan.territory.AreaKind;
import org.spoluplan.territory.Municipality;
import org.spoluplan.territory.MunicipalityCode;
import org.spoluplan.territory.Population;
import org.spoluplan.territory.Territory;
import org.spoluplan.testing.ApplicationTest;
import org.spoluplan.testing.Web;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/// The country as it comes with the application.
@ApplicationTest
class TerritoryTest {

  private static final LocalDate DAY = LocalDate.of(2021, 1, 1);
  private static final MunicipalityCode LIBEREC = new MunicipalityCode("563889");

  @Autowired Territory territory;
  @Autowired Places places;
  @Autowired MockMvcTester mvc;

  @Test
  void theWholeCountryIsThere() {
    assertThat(places.list()).hasSize(6258);
    assertThat(territory.list(AreaKind.REGION)).hasSize(14);
    assertThat(territory.list(AreaKind.DISTRICT)).hasSize(77);
    assertThat(territory.list(AreaKind.ORP)).hasSize(206);
    assertThat(territory.list(AreaKind.POU)).hasSize(393);
    var codes = places.list().stream().map(Municipality::code).toList();
    assertThat(Population.sum(territory.populations(codes).values()))
        .hasValueSatisfying(all -> assertThat(all.total()).isEqualTo(10_701_777));
  }

  @Test
  void theRegionIsTheSumOfItsMunicipalities() {
    var region = territory.find(AreaKind.REGION, "CZ051").orElseThrow();
    var municipalities = territory.in(region, DAY);
    assertThat(municipalities).hasSize(215);
    var codes = municipalities.stream().map(Municipality::code).toList();
    var population = Population.sum(territory.populations(codes).values()).orElseThrow();
    assertThat(population.total())
        .isEqualTo(population.between(0, 15) + population.between(15, 65) + population.from(65));
    assertThat(population.total()).isEqualTo(442_476);
  }

  @Test
  void aMunicipalityLiesInTwoTrees() {
    assertThat(territory.areasOf(LIBEREC, DAY))
        .extracting(Area::kind)
        .containsExactly(AreaKind.POU, AreaKind.ORP, AreaKind.DISTRICT, AreaKind.REGION);
  }

  @Test
  void oneOrpLiesInThreeDistricts() {
    var turnov = territory.find(AreaKind.ORP, "5109").orElseThrow();
    assertThat(turnov.name()).isEqualTo("Turnov");
    assertThat(territory.in(turnov, DAY))
        .flatMap(one -> territory.areasOf(one.code(), DAY))
        .filteredOn(area -> area.kind() == AreaKind.DISTRICT)
        .extracting(Area::name)
        .containsOnly("Semily", "Jablonec nad Nisou", "Liberec");
  }

  @Test
  void namesAreFoundByTheirBeginningsWithoutDiacritics() {
    assertThat(territory.search("jablonec", 5))
        .extracting(Municipality::name)
        .startsWith("Jablonec nad Nisou");
    assertThat(territory.search("NISOU", 9)).extracting(Municipality::name).isNotEmpty();
    assertThat(territory.search("  ", 5)).isEmpty();
    assertThat(territory.search("neznámá lhotka na konci světa", 5)).isEmpty();
  }

  @Test
  void neighboursHaveACommonBorderBothWays() {
    var neighbours = territory.neighbours(LIBEREC);
    assertThat(neighbours).isNotEmpty();
    for (var one : neighbours)
      assertThat(territory.neighbours(one.code())).extracting(Municipality::code).contains(LIBEREC);
  }

  @Test
  void distancesAreAsTheCrowFlies() {
    var liberec = territory.get(LIBEREC).point();
    var jablonec = territory.search("Jablonec nad Nisou", 1).getFirst().point();
    assertThat(liberec.metresTo(jablonec)).isCloseTo(8_930, within(30.0));
    assertThat(liberec.metresTo(liberec)).isZero();
  }

  @Test
  void everybodyReadsWhoLivesInAMunicipality() {
    var page = page("/uzemi/obec/" + LIBEREC.value());
    assertThat(page.select("h1").text()).isEqualTo("Liberec");
    assertThat(page.text()).contains("Liberecký kraj", "Český statistický úřad", "31. 12. 2020");
    assertThat(page.text()).containsPattern("Děti do 14 let [\\d\\h]+ \\(1\\d,\\d\\h%\\)");
    assertThat(page.select("table tbody tr")).hasSize(18);
    assertThat(page.select("svg.sp-pyramid rect")).hasSize(36);
  }

  @Test
  void everybodyReadsWhatAnAreaIsMadeOf() {
    for (var kind : AreaKind.values()) {
      var area = territory.list(kind).getLast();
      var page = page("/uzemi/" + Code.of(kind) + "/" + area.code());
      assertThat(page.select("h1").text()).isEqualTo(area.name());
      assertThat(page.select("#obce ~ table tbody tr")).isNotEmpty();
    }
  }

  @Test
  void whatIsNoPlaceIsNotFound() {
    for (var path : new String[] {"obec/1", "obec/999999", "orp/x", "okresek/1", "region/CZ999"})
      assertThat(mvc.get().uri("/uzemi/" + path)).as(path).hasStatus(404);
    assertThat(page("/uzemi?q=%25%27%3B--").text()).contains("Takovou obec neznáme");
  }

  private Document page(String path) {
    var answer = mvc.get().uri(path).exchange();
    assertThat(answer).hasStatusOk();
    return Jsoup.parse(Web.text(answer));
  }
}
