package org.spoluplan.algorithms.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlacesTest {

  private final Catalogue catalogue = Measured.catalogue();

  @ParameterizedTest
  @CsvSource({
    "noclehárna v Jablonci,563510",
    "nocleharna jablonec nad nisou,563510",
    "obědy u Liberce,563889",
    "pecovatelka z Hrádku,564095",
    "dluhy ceska lipa,561380",
    "dluhy v České Lípě,561380",
    "klub v Novém Boru,561860",
    "bydlení jbc,563510",
    "dluhy lbc,563889",
    "dluhy Frýdlant,564028",
    "dluhy Semily,576964",
    "dluhy v Semilech,576964",
    "dluhy v Turnově,577626",
    "dluhy liberrec,563889",
    "dluhy v Raspenavě,564371",
    "azylák pro matky jabl,563510",
    "na rehabilitaci do Semil bydlím v Turnově,577626"
  })
  void aPlaceIsFoundInAnyCase(String text, String code) {
    assertThat(place(text)).isEqualTo(code);
  }

  @ParameterizedTest
  @CsvSource({"na Frýdlantsku,564028", "frydlantsko,564028", "jablonecko,563510"})
  void aLandscapeIsTheTownAndWhatLiesAroundIt(String said, String code) {
    var understood = understood("dluhy " + said);
    assertThat(understood.place().map(KnownPlace::code)).contains(code);
    assertThat(understood.wide()).isTrue();
  }

  @Test
  void theHomeRegionDecidesBetweenPlacesOfOneName() {
    var elsewhere = catalogue.find(Request.of("dluhy Frýdlant").home("CZ080")).understood();
    assertThat(elsewhere.place().map(KnownPlace::region)).contains("CZ080");
    assertThat(place("dluhy Frýdlant")).isEqualTo("564028");
  }

  @ParameterizedTest
  @CsvSource({
    "domov pro seniory",
    "chodí za školu",
    "nemám kde spát",
    "pomoc s dluhy",
    "azylový dům pro matky",
    "na ulici"
  })
  void aWordThatMeansSomethingElseIsNoPlace(String text) {
    assertThat(understood(text).place()).isEmpty();
  }

  @Test
  void aTownWithTheNameOfAThingIsATownBehindV() {
    assertThat(understood("dluhy v Mostě").place().map(KnownPlace::name)).contains("Most");
    assertThat(understood("dluhy v Kolíně").place().map(KnownPlace::name)).contains("Kolín");
  }

  @Test
  void thoseWhoServeThePlaceComeFirst() {
    var answer = catalogue.find(Request.of("pečovatelka Frýdlant").home(Measured.HOME));
    assertThat(answer.hits().getFirst().here()).isTrue();
    assertThat(answer.hits().getFirst().entry().served()).containsAnyOf("564028");
    assertThat(Set.of("PS")).contains(answer.hits().getFirst().entry().type());
  }

  private Understood understood(String text) {
    return catalogue.find(Request.of(text).home(Measured.HOME)).understood();
  }

  private String place(String text) {
    return understood(text).place().map(KnownPlace::code).orElse("");
  }
}
