package org.spoluplan.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Objects;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.spoluplan.access.PersonId;
import org.spoluplan.access.Role;
import org.spoluplan.testing.ApplicationTest;
import org.spoluplan.testing.TestPeople;
import org.spoluplan.testing.Web;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/// A plan that somebody wrote in Word becomes chapters and cards, and people mend the cuts.
@ApplicationTest
class TakeoverTest {

  @Autowired MockMvcTester mvc;
  @Autowired TestPeople people;
  private PersonId keeper;
  private Web coordinator;
  private String plan = "";

  @BeforeEach
  void anEmptyPlan() {
    var town = people.organisation("Město Přebírající");
    keeper = people.account("Koordinátorka Převzetí");
    people.grant(keeper, Role.COORDINATOR, town);
    coordinator = Web.of(mvc, keeper);
    var begun =
        coordinator.post(
            "/plany",
            "name",
            "Převzatý plán",
            "register",
            town.value(),
            "from",
            "2028",
            "to",
            "2031",
            "l-1-name",
            "Priorita",
            "l-1-prefix",
            "P",
            "l-2-name",
            "Opatření",
            "l-2-prefix",
            "Op",
            "l-2-measure",
            "true");
    plan = Web.location(begun);
  }

  private static byte[] document() throws IOException {
    try (var word = new XWPFDocument();
        var out = new ByteArrayOutputStream()) {
      for (var line :
          new String[] {
            "Úvod",
            "Plán vznikl ve třech skupinách.",
            "Priorita 1: Děti a mladí",
            "Opatření 1.1 Nízkoprahový klub",
            "Klub je třeba <script>alert(1)</script> pět dní v týdnu."
          }) {
        word.createParagraph().createRun().setText(line);
      }
      var table = word.createTable(2, 2);
      table.getRow(0).getCell(0).setText("Zdůvodnění");
      table.getRow(0).getCell(1).setText("Děti nemají kam jít.");
      table.getRow(1).getCell(0).setText("Garant");
      table.getRow(1).getCell(1).setText("vedoucí odboru");
      word.createParagraph().createRun().setText("Poznámka pod čarou se nehodí.");
      word.write(out);
      return out.toByteArray();
    }
  }

  private MvcTestResult send(String name, byte[] content) {
    return mvc.post()
        .uri(plan + "/prevzeti")
        .multipart()
        .file(new MockMultipartFile("file", name, null, content))
        .with(user(keeper.value().toString()))
        .with(csrf())
        .exchange();
  }

  @Test
  void theDocumentIsCutMendedAndMadeIntoCards() throws IOException {
    var taken = send("plan.docx", document());
    assertThat(taken).hasStatus(HttpStatus.SEE_OTHER);
    var path = Web.location(taken);
    var form = Jsoup.parse(coordinator.text(path));
    assertThat(form.text()).contains("Garant: vedoucí odboru", "Proč je to potřeba");
    var fields = new ArrayList<Object>();
    for (var input : form.select("form[action$=" + id(path) + "] input[name^=u-]")) {
      fields.add(input.attr("name"));
      fields.add(input.attr("value"));
    }
    for (var select : form.select("form[action$=" + id(path) + "] select[name^=u-]")) {
      fields.add(select.attr("name"));
      fields.add(Objects.requireNonNull(select.selectFirst("option[selected]")).attr("value"));
    }
    var made = coordinator.post(path, fields.toArray());
    assertThat(made).hasStatus(HttpStatus.SEE_OTHER);
    var page = coordinator.text(plan);
    assertThat(page).contains("Úvod", "P1", "Děti a mladí", "Op1.1", "Nízkoprahový klub");
    var card =
        Jsoup.parse(page).select("a[href*=/plany/karty/]").stream()
            .filter(link -> link.text().equals("Nízkoprahový klub"))
            .map(link -> link.attr("href"))
            .findFirst()
            .orElseThrow();
    assertThat(coordinator.text(card))
        .contains("Děti nemají kam jít.", "vedoucí odboru", "pět dní")
        .contains("&lt;script&gt;")
        .doesNotContain("<script>alert");
    assertThat(coordinator.post(path, fields.toArray()))
        .as("twice is once")
        .hasStatus(HttpStatus.CONFLICT);
  }

  private static String id(String path) {
    return path.substring(path.lastIndexOf('/') + 1);
  }

  @Test
  void whatIsWrongWithTheCutsOrTheFileIsSaid() throws IOException {
    assertThat(send("prazdny.docx", new byte[0])).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    assertThat(send("obrazek.docx", new byte[] {(byte) 0x89, 'P', 'N', 'G', 1, 2}))
        .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
        .bodyText()
        .contains("To je obrázek");
    assertThat(
            send("poskozeny.docx", "PK\3\4nic".getBytes(java.nio.charset.StandardCharsets.UTF_8)))
        .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    var path = Web.location(send("plan.docx", document()));
    assertThat(
            coordinator.post(
                path,
                "u-0-role",
                "nothing",
                "u-1-role",
                "nothing",
                "u-2-role",
                "2",
                "u-2-title",
                "Klub bez priority"))
        .as("a measure hangs under nothing")
        .hasStatus(HttpStatus.CONFLICT)
        .bodyText()
        .contains("Klub bez priority");
    assertThat(
            coordinator.post(
                path, "u-0-role", "nothing", "u-1-role", "nothing", "u-2-role", "nothing"))
        .as("all of it thrown away")
        .hasStatus(HttpStatus.CONFLICT);
    assertThat(Web.of(mvc, people.account("Cizí Úřednice")).get(path))
        .hasStatus(HttpStatus.FORBIDDEN);
  }
}
