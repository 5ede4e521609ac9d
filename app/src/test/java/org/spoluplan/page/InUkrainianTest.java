package org.spoluplan.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.spoluplan.testing.ApplicationTest;
import org.spoluplan.testing.Web;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/// Somebody whose browser speaks Ukrainian.
@ApplicationTest
class InUkrainianTest {

  @Autowired MockMvcTester mvc;

  private String ask(String path) {
    return Web.text(mvc.get().uri(path).locale(Messages.UKRAINIAN).exchange());
  }

  @Test
  void whoLooksForHelpReadsUkrainianAtOnce() {
    assertThat(ask("/sluzby"))
        .contains("lang=\"uk\"", "Знайти допомогу", "Відкриті дані")
        .doesNotContain("Otevřená data", "лише чеською");
  }

  @Test
  void aPageWithoutUkrainianIsWholeInCzechAndSaysSo() {
    assertThat(ask("/mezery"))
        .contains("<html lang=\"cs\">", "Ця сторінка є лише чеською мовою.")
        .doesNotContain("Українською", "Увійти");
  }

  @Test
  void aBrowserInAnotherLanguageGetsCzechUntilItsReaderChooses() {
    assertThat(Web.text(mvc.get().uri("/sluzby").locale(Messages.ENGLISH).exchange()))
        .contains("<html lang=\"cs\">", "Українською");
    assertThat(Web.text(mvc.get().uri("/mezery").exchange())).doesNotContain("Українською");
  }
}
