package org.spoluplan.badinput;

import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import java.util.zip.ZipInputStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.spoluplan.network.ServiceId;
import org.spoluplan.opendata.HarshServices;
import org.spoluplan.testing.ApplicationTest;
import org.spoluplan.testing.TestRegion;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/// What anybody without an account may send to the catalogue, and what a hostile entry may do to
/// those who read it or take it away.
@ApplicationTest
class PublicBadInputTest {

  private static final String LONG = "a".repeat(10_000);

  private static final List<String> FIELDS =
      List.of(
          "q",
          "obec",
          "kraj",
          "druh",
          "skupina",
          "forma",
          "situace",
          "jazyk",
          "vek",
          "km",
          "misto",
          "volno",
          "strana",
          "search",
          "postcode",
          "pocet",
          "lang");

  @Autowired MockMvcTester mvc;
  @Autowired TestRegion region;
  @Autowired ApplicationContext application;
  private int client;
  private ServiceId hostile = new ServiceId(new UUID(0, 0));

  @BeforeEach
  void fill() {
    region.fill();
    hostile = new HarshServices(application).add("=1+1 Kdo", HarshServices.hostile());
  }

  /// Every page and list that is open to all, from the table of endpoints.
  static Stream<String> publicPages() throws IOException {
    return Files.readAllLines(Path.of("src/test/resources/house/endpoints.csv")).stream()
        .filter(line -> line.startsWith("GET ") && line.contains(";public;"))
        .map(line -> line.substring(line.lastIndexOf(';') + 1).replaceFirst("\\?.*", ""))
        .filter(
            path ->
                path.startsWith("/sluzby")
                    || path.startsWith("/uzemi")
                    || path.startsWith("/sit")
                    || path.startsWith("/api")
                    || path.startsWith("/vlozit")
                    || path.startsWith("/otevrena")
                    || path.startsWith("/ciselniky"))
        .distinct();
  }

  @ParameterizedTest
  @MethodSource("publicPages")
  void aQueryOfTenThousandLettersIsAnswered(String path) {
    for (var field : fields(path)) {
      var answer =
          assertTimeoutPreemptively(ofSeconds(20), () -> ask(path + "?" + field + "=" + LONG));
      var status = answer.getResponse().getStatus();
      assertThat(status).as(path + " " + field).isIn(200, 303, 400, 404, 422);
    }
  }

  /// A leaflet reads the same form in every format; the page of leaflets is asked with all fields.
  private static List<String> fields(String path) {
    return path.startsWith("/sluzby/letak/") ? List.of("q", "druh") : FIELDS;
  }

  @Test
  void markupOfAnEntryIsReadAsLetters() throws IOException {
    for (var path : List.of("", "/sit")) {
      var page = Jsoup.parse(text("/sluzby/" + hostile.value() + path));
      assertThat(page.select("main img, main script:not([type]), main b")).as(path).isEmpty();
      assertThat(page.text()).contains("<script>alert(1)</script>");
      assertThat(page.select("a[href^=javascript]")).isEmpty();
    }
    var data = Jsoup.parse(text("/sluzby/" + hostile.value())).select("[type$=ld+json]");
    assertThat(data.html()).doesNotContain("<script>", "<b>", "<img");
    var api = text("/api/hsds/services/" + hostile.value());
    assertThat(api).contains("<b>tučně</b>");
    var sniffed = ask("/api/hsds/services/" + hostile.value()).getResponse();
    assertThat(sniffed.getHeader("X-Content-Type-Options")).isEqualTo("nosniff");
    var found = Jsoup.parse(text("/sluzby?q=alert"));
    assertThat(found.select("main img, main script:not([type])")).isEmpty();
  }

  @Test
  void aLeafletPrintsMarkupAsLetters() throws IOException {
    var query = "?q=tucne&druh=WARM";
    var page = Jsoup.parse(text("/sluzby/letak" + query));
    assertThat(page.select("main img, main script:not([type])")).isEmpty();
    var bytes = ask("/sluzby/letak/a4.pdf" + query).getResponse().getContentAsByteArray();
    if (bytes.length == 0) return;
    try (var pdf = Loader.loadPDF(bytes)) {
      assertThat(new PDFTextStripper().getText(pdf)).contains("<script>");
    }
  }

  @Test
  void noTableThatAnybodyTakesAwayRunsAFormula() throws IOException {
    for (var path :
        List.of("/sluzby/letak/letak.csv?q=tucne", "/api/sit/obce.csv", "/uzemi/celky.csv")) {
      runsNothing(path, text(path), ';');
    }
    try (var zip = new ZipInputStream(new ByteArrayInputStream(bytes("/api/hsds/dump.zip")))) {
      var names = new ArrayList<String>();
      for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        names.add(entry.getName());
        if (!entry.getName().endsWith(".csv")) continue;
        runsNothing(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8), ',');
      }
      assertThat(names).contains("services.csv", "organizations.csv");
    }
    try (var book =
        new XSSFWorkbook(new ByteArrayInputStream(bytes("/sluzby/letak/letak.xlsx?q=tucne")))) {
      for (var row : book.getSheetAt(0)) {
        for (var cell : row) assertThat(cell.getCellType()).isNotEqualTo(CellType.FORMULA);
      }
    }
  }

  /// A figure may begin with a minus, a phone with its plus.
  private static void runsNothing(String where, String table, char separator) throws IOException {
    var format = CSVFormat.DEFAULT.builder().setDelimiter(separator).get();
    try (var parser = CSVParser.parse(table.replace("\uFEFF", ""), format)) {
      for (var row : parser) {
        for (var cell : row) {
          assertThat(cell.matches("(?s)[=@\\t\\r].*|[+-](?![0-9]).*")).as(where + cell).isFalse();
        }
      }
    }
  }

  private String text(String path) {
    return new String(bytes(path), StandardCharsets.UTF_8);
  }

  private byte[] bytes(String path) {
    var answer = ask(path);
    assertThat(answer).as(path).hasStatusOk();
    return answer.getResponse().getContentAsByteArray();
  }

  /// Each time from another place, so that nobody says it is too often.
  private MvcTestResult ask(String path) {
    var from = "10.5." + client / 250 + "." + client++ % 250;
    return mvc.get()
        .uri(URI.create(path))
        .with(
            request -> {
              request.setRemoteAddr(from);
              return request;
            })
        .exchange();
  }
}
