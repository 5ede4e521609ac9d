package org.spoluplan.territory.maps;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.spoluplan.territory.Area;
import org.spoluplan.territory.AreaKind;
import org.spoluplan.territory.MapPicture;
import org.spoluplan.territory.MapRequest;
import org.spoluplan.territory.Maps;
import org.spoluplan.territory.Territory;
import org.spoluplan.testing.ApplicationTest;
import org.spoluplan.testing.Web;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@ApplicationTest
class MapTest {

  private static final LocalDate DAY = LocalDate.of(2027, 3, 8);

  @Autowired Territory territory;
  @Autowired Maps maps;
  @Autowired MockMvcTester mvc;

  @Test
  void everyRegionIsDrawnWithoutKnownBoundaries() {
    for (var region : territory.list(AreaKind.REGION)) {
      var started = System.nanoTime();
      var picture = picture(region);
      System.out.printf(
          "%s: %d cells, %d kB, %d ms%n",
          region.name(),
          picture.cells().size(),
          picture.cells().stream().mapToInt(cell -> cell.shape().length()).sum() / 1000,
          (System.nanoTime() - started) / 1_000_000);
      assertThat(picture.cells()).hasSize(territory.in(region, DAY).size());
      assertThat(picture.cells()).allSatisfy(cell -> assertThat(cell.shape()).endsWith("z"));
      assertThat(picture.outlines()).isNotEmpty();
      assertThat(picture.height()).isBetween(100, 1100);
    }
  }

  @Test
  void theSecondPictureOfTheSamePlaceIsNotDrawnAgain() {
    var region = territory.find(AreaKind.REGION, "CZ020").orElseThrow();
    var first = picture(region);
    var started = System.nanoTime();
    assertThat(picture(region)).isEqualTo(first);
    assertThat((System.nanoTime() - started) / 1_000_000).isLessThan(200);
  }

  @Test
  void aMunicipalityIsShownAmongItsNeighboursAndGuessedBoundariesAreSaid() {
    var page = page("/uzemi/obec/563889");
    assertThat(page.select("figure.sp-map .sp-map__cell")).hasSizeGreaterThan(5);
    assertThat(page.select(".sp-map__cell[data-marked]"))
        .singleElement()
        .satisfies(cell -> assertThat(cell.attr("href")).isEqualTo("/uzemi/obec/563889"));
    assertThat(page.select("figure.sp-map figcaption").text()).contains("Přibližné hranice");
    assertThat(page.select("#mapa-seznam li")).hasSameSizeAs(page.select(".sp-map__cell"));
  }

  private MapPicture picture(Area area) {
    return maps.draw(MapRequest.of(area.name(), territory.in(area, DAY)));
  }

  private Document page(String path) {
    var answer = mvc.get().uri(path).exchange();
    assertThat(answer).hasStatusOk();
    return Jsoup.parse(Web.text(answer));
  }
}
