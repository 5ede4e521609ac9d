package org.spoluplan.algorithms.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CatalogueTest {

  private final Catalogue catalogue = Measured.catalogue();

  @Test
  void anEmptyQuestionFindsEverything() {
    assertThat(catalogue.find(Request.of("")).hits()).hasSize(98);
    assertThat(catalogue.find(Request.of("   ")).hits()).hasSize(98);
  }

  @Test
  void theSameQuestionHasTheSameAnswer() {
    var request = Request.of("bydlení pro maminku s dětmi jablonec").home(Measured.HOME);
    assertThat(catalogue.find(request)).isEqualTo(Measured.catalogue().find(request));
  }

  @Test
  void ofALongTextTheBeginningIsRead() {
    var answer = catalogue.find(Request.of("dluhy " + "a ještě něco ".repeat(800)));
    assertThat(answer.understood().concepts()).extracting(Concept::id).contains("n-debt");
    assertThat(answer.hits()).isNotEmpty();
  }

  @Test
  void oneLongWordDoesNoHarm() {
    assertThat(catalogue.find(Request.of("x".repeat(10_000))).understood().concepts()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "'; DROP TABLE service; --",
        "<script>alert(1)</script>",
        "\u0000\u0001\u202e",
        "((((((((((",
        "%_%_\\",
        "🙂🙂🙂",
        "١٢٣ ١٥ let",
        "٣٣٣",
        "\ud800",
        "ﬁﬂ ꙮ",
        "15letá letá let let 99999999999 let",
        "допомога"
      })
  void whateverIsTypedHasAnAnswer(String text) {
    var answer = catalogue.find(Request.of(text).home(Measured.HOME));
    assertThat(answer.hits().size() + answer.elsewhere().size()).isGreaterThanOrEqualTo(0);
  }

  @Test
  void whomAServiceIsNotForDoesNotFindIt() {
    var hits = catalogue.find(Request.of("azylový dům pro muže").home(Measured.HOME)).hits();
    assertThat(hits.getFirst().entry().name()).isEqualTo("Azylový dům pro muže Kotva");
    assertThat(hits.stream().limit(5).map(hit -> hit.entry().name()))
        .doesNotContain("Azylový dům pro ženy a matky s dětmi Lípa v korunách");
  }

  @Test
  void aNameOfAHouseFindsIt() {
    var hits = catalogue.find(Request.of("sluníčko")).hits();
    assertThat(hits.getFirst().entry().name()).isEqualTo("Domov Sluníčko");
  }

  @Test
  void nothingLeftSaysWhatToLetGo() {
    var chosen = Map.of(Facet.TYPE, Set.of("DS"), Facet.FORM, Set.of("DIST"));
    var answer = catalogue.find(new Request("senioři", null, null, null, chosen, Measured.HOME));
    assertThat(answer.hits()).isEmpty();
    assertThat(answer.without().get(Facet.FORM)).isPositive();
    assertThat(answer.elsewhere()).isNotEmpty();
  }

  @Test
  void whyAnEntryWasFoundIsSaid() {
    var answer = catalogue.find(Request.of("dluhy Liberec").home(Measured.HOME));
    assertThat(catalogue.why(answer, answer.hits().getFirst()))
        .contains(new Reason(Reason.Kind.NEED, "dluhy"), new Reason(Reason.Kind.PLACE, "Liberec"));
  }

  @Test
  void whoIsRefusedIsNotSentThere() {
    var hits = catalogue.find(Request.of("žena v nouzi nocleh").home(Measured.HOME)).hits();
    assertThat(hits.stream().limit(5).map(hit -> hit.entry().name()))
        .noneMatch(name -> name.contains("muže"));
  }
}
