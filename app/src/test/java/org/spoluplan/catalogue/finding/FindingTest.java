package org.spoluplan.catalogue.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import jakarta.servlet.http.Cookie;
import java.time.Duration;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.spoluplan.testing.ApplicationTest;
import org.spoluplan.testing.TestRegion;
import org.spoluplan.testing.Web;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/// What somebody who needs help finds in the invented region.
@ApplicationTest
class FindingTest {

  /// Of the invented region: services of other tests stand among what is found.
  private static final String OURS = ".sp-hits h3:has(a[href*=0de00000])";

  @Autowired MockMvcTester mvc;
  @Autowired TestRegion region;

  /// What is searched is made anew a moment after a change: the region may have been filled now.
  @BeforeEach
  void theRegionIsFound() {
    region.fill();
    await()
        .atMost(Duration.ofSeconds(30))
        .until(() -> !search("q=noclehárna").select(OURS).isEmpty());
  }

  @Test
  void plainWordsFindWhatTheLawCallsOtherwise() {
    assertThat(first("bydlení pro maminku s dětmi jablonec"))
        .isEqualTo("Azylový dům Jablonec pro matky s dětmi");
    assertThat(first("nemam kde spat v Liberci")).isEqualTo("Noclehárna Kotva");
    assertThat(first("kdo mi pohlídá babičku, Hrádek nad Nisou"))
        .isEqualTo("Odlehčovací pobyty Hrádek");
    assertThat(first("dluhy na frýdlantsku"))
        .isIn("Poradna a terén Pomezí", "Občanská poradna Most přes Nisu");
  }

  @Test
  void slipsAreMendedAndItIsSaid() {
    var page = search("q=pecovatelsak+turnov");
    assertThat(page.text()).contains("Možná překlep: pecovatelsak");
    assertThat(page.select(OURS).eachText()).contains("Pečovatelská služba Podhůří");
  }

  @Test
  void theMunicipalityMayBeWrittenApart() {
    var page = search("q=noclehárna&obec=Česká Lípa");
    assertThat(page.select(OURS).eachText()).first().isEqualTo("Noclehárna Břeh");
    assertThat(search("q=noclehárna&obec=Xyzov").text()).contains("Obec „Xyzov“ neznáme");
  }

  @Test
  void countsOfFiltersAreWhatTheyGive() {
    var page = search("q=senioři");
    var label = page.select("label:has(input[name=forma][value=POB])").text();
    var promised = Integer.parseInt(label.replaceAll(".*\\((\\d+)\\).*", "$1"));
    var narrowed = search("q=senioři&forma=POB");
    assertThat(narrowed.select(".sp-hits > li")).hasSize(promised);
  }

  @Test
  void nothingFoundIsNotTheEnd() {
    var page = search("q=káčko&obec=Praha&km=5");
    assertThat(page.text()).contains("Nic přesně takového", "Nejbližší, co známe", "Kdo poradí");
    assertThat(page.select(OURS).eachText()).contains("Kontaktní centrum Lampion");
  }

  @Test
  void aWomensShelterIsNotForMen() {
    assertThat(search("q=azylový dům pro muže").select(OURS).eachText())
        .startsWith("Azylový dům pro muže Břeh")
        .doesNotContain("Azylový dům Jablonec pro matky s dětmi");
  }

  @Test
  void longAndHostileQuestionsAreAnswered() {
    assertThat(mvc.get().uri("/sluzby?q=" + "dluhy ".repeat(2000))).hasStatus(HttpStatus.OK);
    assertThat(search("q=<script>alert(1)</script> ' or 1=1 --").select("main script")).isEmpty();
    assertThat(mvc.get().uri("/sluzby?q=dluhy&km=mnoho&vek=-5&strana=9999999"))
        .hasStatus(HttpStatus.OK);
    assertThat(mvc.get().uri("/sluzby?druh=NENI&skupina=%00")).hasStatus(HttpStatus.OK);
  }

  @Test
  void whoeverDoesNotKnowWhatToWriteChooses() {
    assertThat(search("").select("#situace ~ ul a").eachText()).contains("dluhy", "domácí násilí");
  }

  @Test
  void itSpeaksUkrainianToo() {
    assertThat(mvc.get().uri("/sluzby?q=dluhy").cookie(new Cookie("language", "uk-UA")))
        .bodyText()
        .contains("Знайти допомогу", "lang=\"uk\"");
  }

  private String first(String question) {
    return search("q=" + question).select(OURS).eachText().getFirst();
  }

  private Document search(String query) {
    var result = mvc.get().uri("/sluzby?" + query.replace(' ', '+')).exchange();
    assertThat(result).hasStatus(HttpStatus.OK);
    return Jsoup.parse(Web.text(result));
  }
}
