package org.spoluplan.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import org.junit.jupiter.api.Test;
import org.spoluplan.testing.ApplicationTest;
import org.spoluplan.testing.Web;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/// What is pasted from a word processor becomes what people type.
@ApplicationTest
class PastedTest {

  @Autowired MockMvcTester mvc;

  private MvcTestResult paste(String html) {
    return mvc.post()
        .uri("/vlozeni")
        .with(csrf())
        .contentType(MediaType.TEXT_PLAIN)
        .content(html)
        .exchange();
  }

  @Test
  void headingsListsTablesAndEmphasisAreMarksThatReadTheSame() {
    var said =
        Web.text(
            paste(
                "<h1>Vize</h1><p>Žít <b>doma </b>i *ve* stáří.</p><ul><li>a<ul><li>b</li></ul></li></ul>"
                    + "<table><tr><td>Rok</td><td>Kč</td></tr><tr><td>2027</td><td>1|2</td></tr></table>"));
    assertThat(said)
        .isEqualTo(
            """
            ## Vize

            Žít **doma** i \\*ve\\* stáří.

            - a
              - b

            | Rok | Kč |
            |---|---|
            | 2027 | 1\\|2 |
            """);
    var blocks = Markup.parse(said).blocks();
    assertThat(blocks).hasSize(4);
    assertThat(blocks.get(0)).isInstanceOf(Block.Heading.class);
    assertThat(blocks.get(2)).isInstanceOf(Block.BulletList.class);
    assertThat(blocks.get(3)).isInstanceOf(Block.Table.class);
  }

  @Test
  void threeHundredPagesAreTakenAndMoreThanAnybodyTypesIsRefusedWithAWord() {
    var page =
        "<p class=MsoNormal><span style='font-size:11.0pt;mso-fareast-language:CS'>Věta o službě, která"
            + " tu chybí.</span></p>";
    var pages = paste(page.repeat(300 * 25));
    assertThat(pages).hasStatusOk();
    assertThat(Web.text(pages)).contains("Věta o službě");
    assertThat(paste(page.repeat(300 * 100)))
        .hasStatus(HttpStatus.CONTENT_TOO_LARGE)
        .bodyText()
        .contains("po kapitolách");
  }
}
