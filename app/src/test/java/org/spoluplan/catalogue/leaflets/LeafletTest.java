package org.spoluplan.catalogue.leaflets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;
import static org.spoluplan.network.SampleServices.shelter;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.spoluplan.documents.PictureCode;
import org.spoluplan.network.Place;
import org.spoluplan.network.SampleServices;
import org.spoluplan.network.ServiceChanged;
import org.spoluplan.network.ServiceContent;
import org.spoluplan.testing.ApplicationTest;
import org.spoluplan.testing.VeraPdf;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@ApplicationTest
class LeafletTest {

  private static final float A4_WIDTH = 842;

  @Autowired MockMvcTester mvc;
  @Autowired ApplicationContext application;
  @Autowired ApplicationEventPublisher events;

  /// A word that nobody else has, nor one so like it that search would take it for a slip.
  private final String word = word(UUID.randomUUID().toString().replace("-", ""));

  /// Letters only: figures become letters behind f.
  private static String word(String hexadecimal) {
    var letters = new StringBuilder();
    for (var one : hexadecimal.substring(0, 12).toCharArray()) {
      letters.append(Character.isDigit(one) ? (char) (one - '0' + 'g') : one);
    }
    return letters.toString();
  }

  private String query = "";

  @BeforeEach
  void aServiceWithAName() {
    var services = new SampleServices(application);
    var id = services.addOfStranger("=1+1 Poskytovatel", shelter("Dům " + word));
    services.addOfStranger("Druhý poskytovatel", secret(shelter("Útulek " + word)));
    events.publishEvent(new ServiceChanged(id));
    query = "?q=" + word + "&nadpis=Pomoc pro " + word + "&vydal=Město Liberec";
    Awaitility.await().until(() -> page().contains("Budou na něm 2 služby."));
  }

  private static ServiceContent secret(ServiceContent is) {
    var place = is.places().getFirst();
    var hidden =
        new Place(null, true, place.municipality(), null, null, place.barrierFree(), place.valid());
    return new ServiceContent(
        is.name(),
        is.registration(),
        is.clientele(),
        is.forms(),
        is.area(),
        is.terms(),
        is.description(),
        is.easyRead(),
        is.contacts(),
        List.of(hidden));
  }

  private String page() {
    return new String(file("/sluzby/letak" + query), StandardCharsets.UTF_8);
  }

  private byte[] file(String path) {
    var answer = mvc.get().uri(path).exchange();
    assertThat(answer).hasStatusOk();
    return answer.getResponse().getContentAsByteArray();
  }

  @ParameterizedTest
  @ValueSource(strings = {"a4.pdf", "slozeny.pdf", "velke-pismo.pdf"})
  void everyLookIsAPdfForEverybody(String look) throws Exception {
    var bytes = file("/sluzby/letak/" + look + query);
    VeraPdf.approves(bytes);
    try (var pdf = Loader.loadPDF(bytes)) {
      // A title may be set on two lines, which is no fault of the text.
      assertThat(new PDFTextStripper().getText(pdf).replaceAll("\\s+", " "))
          .contains("Pomoc pro " + word, "Dům " + word, "Útulek " + word, "Vydává Město Liberec");
    }
  }

  @Test
  void theFoldedOneHasTwoPagesOnASheet() throws Exception {
    try (var pdf = Loader.loadPDF(file("/sluzby/letak/slozeny.pdf" + query))) {
      assertThat(pdf.getNumberOfPages()).isEven();
      var first = pdf.getPage(0).getMediaBox();
      assertThat(first.getWidth()).isCloseTo(A4_WIDTH, offset(4f));
    }
  }

  @Test
  void theTextToEditSaysTheSame() throws Exception {
    try (var docx =
            new XWPFDocument(new ByteArrayInputStream(file("/sluzby/letak/letak.docx" + query)));
        var text = new XWPFWordExtractor(docx)) {
      assertThat(text.getText().replace('\u00a0', ' '))
          .contains("Pomoc pro " + word, "Dům " + word, "Když jde o život");
    }
  }

  @Test
  void aSpreadsheetRunsNothingOfIt() throws Exception {
    var csv = new String(file("/sluzby/letak/letak.csv" + query), StandardCharsets.UTF_8);
    assertThat(csv).contains("Dům " + word, ";'=1+1 Poskytovatel;");
    try (var book =
        new XSSFWorkbook(new ByteArrayInputStream(file("/sluzby/letak/letak.xlsx" + query)))) {
      var rows = book.getSheetAt(0);
      assertThat(rows.getPhysicalNumberOfRows()).isEqualTo(3);
      for (var row : rows) {
        for (var cell : row) assertThat(cell.getCellType()).isNotEqualTo(CellType.FORMULA);
      }
    }
  }

  @Test
  void aPhoneReadsTheCode() throws Exception {
    var address = "https://spoluplan.example.cz/sluzby/0de00000-0000-4000-8000-5e0000000001";
    var png = Base64.getDecoder().decode(PictureCode.of(address));
    var image = Objects.requireNonNull(ImageIO.read(new ByteArrayInputStream(png)));
    var width = image.getWidth();
    var dots = image.getRGB(0, 0, width, image.getHeight(), null, 0, width);
    var source = new RGBLuminanceSource(width, image.getHeight(), dots);
    var read = new QRCodeReader().decode(new BinaryBitmap(new HybridBinarizer(source)));
    assertThat(read.getText()).isEqualTo(address);
  }

  @Test
  void nothingAndEverythingLeadBackToTheChoice() {
    assertThat(mvc.get().uri("/sluzby/letak/a4.pdf?q=xqzwv&obec=Liberec&km=1&skupina=TG99"))
        .hasStatus(303);
    assertThat(mvc.get().uri("/sluzby/letak?q=xqzwv&skupina=TG99"))
        .hasStatusOk()
        .bodyText()
        .contains("Nic tomu neodpovídá.");
  }

  @Test
  void aPlaceThatNobodyKnowsIsNotPassedOver() {
    assertThat(mvc.get().uri("/sluzby/letak?q=dluhy&obec=Neexistov"))
        .bodyText()
        .contains("Neexistov", "Jeden údaj je potřeba opravit")
        .doesNotContain("a4.pdf");
    assertThat(mvc.get().uri("/sluzby/letak?q=dluhy&km=-5"))
        .bodyText()
        .contains("Zadejte celé číslo")
        .doesNotContain("a4.pdf");
  }

  @Test
  void aSecretAddressIsNotPrinted() {
    assertThat(page()).contains("adresa je utajená, zavolejte");
  }

  @Test
  void longTextsEndWithASentence() {
    var sentence = "Pomáháme lidem, kteří to potřebují, každý den od rána do večera. ";
    assertThat(LeafletEntries.shortened(sentence.repeat(9))).endsWith("večera.");
    assertThat(LeafletEntries.shortened("slovo ".repeat(99))).endsWith("…").hasSizeLessThan(262);
    assertThat(LeafletEntries.shortened(null)).isEmpty();
    assertThat(List.of(LeafletLook.values()))
        .allSatisfy(look -> assertThat(look.styles()).contains("@page"));
  }
}
