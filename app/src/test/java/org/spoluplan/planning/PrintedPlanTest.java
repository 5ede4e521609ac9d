package org.spoluplan.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.spoluplan.access.PersonId;
import org.spoluplan.access.Role;
import org.spoluplan.testing.ApplicationTest;
import org.spoluplan.testing.TestPeople;
import org.spoluplan.testing.VeraPdf;
import org.spoluplan.testing.Web;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/// A frozen plan as a book: cover, contents, numbered tables, chart, map, pictures and notes.
@ApplicationTest
class PrintedPlanTest {

  @Autowired MockMvcTester mvc;
  @Autowired TestPeople people;
  private PersonId keeper;
  private Web coordinator;
  private Web stranger;
  private String plan = "";
  private String measure = "";

  @BeforeEach
  void aPlanWithAMeasure() {
    var town = people.organisation("Město Tištěné");
    keeper = people.account("Koordinátorka Tisku");
    people.grant(keeper, Role.COORDINATOR, town);
    coordinator = Web.of(mvc, keeper);
    stranger = Web.of(mvc, people.account("Čtenář Cizí"));
    plan =
        Web.location(
            coordinator.post(
                "/plany",
                "name",
                "Komunitní plán Podještědí",
                "register",
                town.value(),
                "from",
                "2028",
                "to",
                "2031",
                "municipalities",
                "Chrastava, Bílý Kostel nad Nisou",
                "l-1-name",
                "Opatření",
                "l-1-prefix",
                "Op",
                "l-1-measure",
                "true"));
    measure = Web.location(coordinator.post(plan + "/karty", "name", "Klub pro děti"));
  }

  private void write(String section, Object... fields) {
    var path = measure + "/cast/" + section;
    var seen = Jsoup.parse(coordinator.text(path)).selectFirst("input[name=seen]");
    var all = new Object[fields.length + 2];
    all[0] = "seen";
    all[1] = Objects.requireNonNull(seen).attr("value");
    System.arraycopy(fields, 0, all, 2, fields.length);
    assertThat(coordinator.post(path, all)).hasStatus(HttpStatus.SEE_OTHER);
  }

  private MvcTestResult attach(PersonId who, String name, byte[] content) {
    return mvc.post()
        .uri(measure + "/obrazky")
        .multipart()
        .file(new MockMultipartFile("file", name, null, content))
        .param("words", "Dveře klubu")
        .with(user(who.value().toString()))
        .with(csrf())
        .exchange();
  }

  private static byte[] picture() throws IOException {
    var bytes = new ByteArrayOutputStream();
    ImageIO.write(new BufferedImage(60, 40, BufferedImage.TYPE_INT_RGB), "png", bytes);
    return bytes.toByteArray();
  }

  private String attachedLine() throws IOException {
    assertThat(attach(keeper, "dvere.png", picture())).hasStatus(HttpStatus.SEE_OTHER);
    var line = Jsoup.parse(coordinator.text(measure + "/obrazky")).selectFirst("input[readonly]");
    return Objects.requireNonNull(line).attr("value");
  }

  private String published() throws IOException {
    write("zaklad", "name", "Klub pro děti", "places", "Chrastava");
    write(
        "text",
        "description",
        "Děti nemají kam jít.^[Podle ankety.]\n\n" + attachedLine(),
        "situation",
        "Tabulka: Děti v obcích\n\n| obec | dětí |\n|---|---:|\n| Chrastava | 640 |");
    write(
        "naklady",
        "r-0-year",
        "2028",
        "r-0-source",
        "OBEC",
        "r-0-amount",
        "300000",
        "r-1-year",
        "2029",
        "r-1-source",
        "KRAJ",
        "r-1-amount",
        "450000");
    write("ukazatele", "r-0-name", "dětí v klubu", "r-0-unit", "dětí", "r-0-target", "40");
    var version = Web.location(coordinator.post(plan + "/verze", "version", "Ke schválení"));
    coordinator.post(version + "/zverejnit", "public", "true");
    return version;
  }

  @Test
  void thePdfIsABookForEverybody() throws Exception {
    var pdf = bytes(stranger.get(published() + ".pdf"));
    Files.write(Path.of("target", "plan.pdf"), pdf);

    VeraPdf.approves(pdf);
    try (var read = Loader.loadPDF(pdf)) {
      var stripper = new PDFTextStripper();
      stripper.setSortByPosition(true);
      var text = stripper.getText(read).replace('\u00a0', ' ');
      assertThat(text)
          .contains("Město Tištěné", "Obsah", "Tabulka 1: Děti v obcích", "Obrázek 1: Dveře klubu")
          .contains("Tabulka 2: Ukazatele: Op1 Klub pro děti", "Tabulka 3: Náklady: Op1 Klub")
          .contains("Graf 1: Náklady podle roků a zdrojů", "Mapa 1: Kde se opatření uskuteční")
          .contains("Podle ankety.")
          .containsPattern("Přehledy[ .]+\\d");
    }
  }

  @Test
  void wordHasThePictureTheNoteAndContents() throws IOException {
    var docx = bytes(stranger.get(published() + ".docx"));

    try (var read = new XWPFDocument(new ByteArrayInputStream(docx))) {
      assertThat(read.getAllPictures()).as("picture, chart, map").hasSize(3);
      assertThat(read.getDocument().xmlText()).contains("TOC", "SEQ Tabulka", "Dveře klubu");
      assertThat(read.getFootnotes().stream().anyMatch(note -> !note.getParagraphs().isEmpty()))
          .isTrue();
    }
  }

  @Test
  void thePageShowsThePictureToEverybodyOnceItIsPublished() throws IOException {
    var version = published();
    var page = Jsoup.parse(stranger.text(version));
    var picture = Objects.requireNonNull(page.selectFirst(".sp-figure img[alt=Dveře klubu]"));

    assertThat(stranger.get(picture.attr("src"))).hasStatusOk();
    assertThat(page.select("svg.sp-drawing")).hasSize(2);
    assertThat(page.select(".sp-contents a").eachText()).contains("Op1 Klub pro děti", "Přehledy");
  }

  @Test
  void aPictureOfAPlanThatIsBeingWrittenIsNotForStrangers() throws IOException {
    var line = attachedLine();
    var address = line.substring(line.indexOf('(') + 1, line.length() - 1);

    assertThat(coordinator.get(address)).hasStatusOk();
    assertThat(stranger.get(address)).hasStatus(HttpStatus.FORBIDDEN);
    assertThat(stranger.get(measure + "/obrazky")).hasStatus(HttpStatus.FORBIDDEN);
  }

  @Test
  void whatIsNoPictureIsRefused() {
    assertThat(attach(keeper, "text.txt", "ahoj".getBytes(java.nio.charset.StandardCharsets.UTF_8)))
        .hasStatus(HttpStatus.CONFLICT)
        .bodyText()
        .contains("Přidat lze jen obrázek");
    assertThat(attach(keeper, "prazdny.png", new byte[0]))
        .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
        .bodyText()
        .contains("Vyberte obrázek.", "Dveře klubu");
  }

  private static byte[] bytes(MvcTestResult answer) {
    assertThat(answer).hasStatusOk();
    return answer.getResponse().getContentAsByteArray();
  }
}
