package org.spoluplan.catalogue.thesaurus;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.spoluplan.access.Role;
import org.spoluplan.algorithms.finding.Concept;
import org.spoluplan.algorithms.finding.Thesaurus;
import org.spoluplan.testing.ApplicationTest;
import org.spoluplan.testing.TestPeople;
import org.spoluplan.testing.Web;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@ApplicationTest
class ThesaurusPageTest {

  @Autowired MockMvcTester mvc;
  @Autowired TestPeople people;
  @Autowired Editions editions;
  private Web coordinator;

  @BeforeEach
  void someoneWhoKeepsWords() {
    coordinator = Web.of(mvc, people.account("Slávka Slovníková", Role.COORDINATOR));
  }

  @Test
  void whatCameWithTheApplicationIsThereWordForWord() {
    var shipped = Thesaurus.shipped().concepts();
    assertThat(editions.concepts())
        .extracting(Concept::id)
        .containsAll(shipped.stream().map(Concept::id).toList());
    var debt = shipped.stream().filter(one -> one.id().equals("n-legal")).findFirst();
    assertThat(editions.history("n-legal").getLast().is()).isEqualTo(debt.orElseThrow());
  }

  @Test
  void aNewWordMeansSomethingAndEveryVersionIsKept() {
    assertThat(keep("/sluzby/slovnik", "n-zkouska", "zkouška", "AD:1 NOC:0,5", 0))
        .hasStatus(HttpStatus.SEE_OTHER);
    assertThat(keep("/sluzby/slovnik/n-zkouska", "n-zkouska", "zkouška dvě", "NOC:1", 1))
        .hasStatus(HttpStatus.SEE_OTHER);
    assertThat(editions.history("n-zkouska"))
        .extracting(edition -> edition.is().label())
        .containsExactly("zkouška dvě", "zkouška");
    assertThat(coordinator.text("/sluzby/slovnik/n-zkouska")).contains("1. znění", "2. znění");
  }

  @Test
  void twoPeopleDoNotOverwriteEachOther() {
    keep("/sluzby/slovnik", "n-souboj", "poprvé", "AD:1", 0);
    keep("/sluzby/slovnik/n-souboj", "n-souboj", "podruhé", "AD:1", 1);
    assertThat(keep("/sluzby/slovnik/n-souboj", "n-souboj", "pozdě", "AD:1", 1))
        .hasStatus(HttpStatus.CONFLICT)
        .bodyText()
        .contains("pozdě", "value=\"2\"");
  }

  @Test
  void wrongCodesAndWeightsAreNamed() {
    assertThat(keep("/sluzby/slovnik", "n-spatne", "špatně", "NENI:1", 0))
        .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
        .bodyText()
        .contains("číselníky neznají: NENI");
    assertThat(keep("/sluzby/slovnik", "Debt!", "špatně", "AD:7", 0))
        .bodyText()
        .contains("Kód začíná n-", "váha je od 0 do 1");
  }

  private MvcTestResult keep(String path, String code, String label, String types, int version) {
    return coordinator.post(
        path,
        "code",
        code,
        "label",
        label,
        "phrases",
        "qwertz\nqwertzovat",
        "types",
        types,
        "sex",
        "any",
        "version",
        String.valueOf(version));
  }
}
