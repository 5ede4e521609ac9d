package org.spoluplan.territory.indicators;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
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

/// A coordinator brings tables of values.
@ApplicationTest
class IndicatorImportTest {

  private static final Path REAL =
      Path.of("..", "..", "shared", "data", "indicators")
          .resolve("index_socialniho_vylouceni_2023_liberecky.csv");

  @Autowired MockMvcTester mvc;
  @Autowired TestPeople people;
  @Autowired IndicatorRegister indicators;
  private PersonId person;
  private Web coordinator;

  @BeforeEach
  void someoneWhoBringsTables() {
    person = people.account("Radka Číslová", Role.COORDINATOR);
    coordinator = Web.of(mvc, person);
  }

  @Test
  void valuesAreSeenBeforeTheyAreWrittenAndThenStandOnPages() {
    var upload =
        taken(
            """
            kód obce;Počet příjemců příspěvku (2024)
            563889;1 200
            564427;15
            999999;3
            564290;asi dvacet
            """,
            StandardCharsets.UTF_8);
    var preview = mapped(upload);
    assertThat(preview.text()).contains("obec neznáme", "není to číslo", "asi dvacet");
    assertThat(preview.select("#potize ~ table tbody th").eachText()).containsExactly("4", "5");
    assertThat(indicators.find("pocet-prijemcu-prispevku")).as("nothing is written yet").isEmpty();

    assertThat(written(upload, preview))
        .as("what is not understood must be left out knowingly")
        .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    assertThat(written(upload, preview, "without", "true")).hasStatus(HttpStatus.SEE_OTHER);
    var municipality = page("/uzemi/obec/563889").select("#ukazatele ~ table").text();
    assertThat(municipality).contains("Počet příjemců příspěvku", "1 200", "2024", "Úřad čísel");
    var page = page("/uzemi/ukazatele/pocet-prijemcu-prispevku?kraj=CZ051");
    assertThat(page.select(".sp-facts").text()).contains("1 215", "z 2 obcí ze 215");
    assertThat(page.select(".sp-map__cell[data-step]:not([data-step=0])")).hasSize(2);
    assertThat(page.select(".sp-map__legend li")).hasSizeGreaterThan(2);
    assertThat(coordinator.text("/uzemi/ukazatele/pocet-prijemcu-prispevku/hodnoty.csv?kraj=CZ051"))
        .contains("564427;Světlá pod Ještědem;2024;15");
  }

  @Test
  void theSameTableTwiceChangesNothingAndAnotherValueIsSaid() {
    var table = "kód obce;Podíl osamělých 2024 v %\n563889;12,5\n564427;3,25\n";
    write(table);
    assertThat(mapped(taken(table, StandardCharsets.UTF_8)).select(".sp-facts").text())
        .contains("Nové hodnoty 0", "Beze změny 2");
    var changed = mapped(taken(table.replace("12,5", "13"), Charset.forName("windows-1250")));
    assertThat(changed.select("#zmeny ~ table").text()).contains("Liberec", "12,50", "13,00");
  }

  @Test
  void valuesInRowsAreReadToo() {
    var upload =
        taken(
            """
            obec,okres,rok,ukazatel,hodnota
            Nová Ves,Liberec,2022,Byty pro seniory,4
            Nová Ves,Liberec,2023,Byty pro seniory,6
            Nová Ves,,2023,Byty pro seniory,7
            Liberec,Liberec,2023,Azylová lůžka,80
            """,
            StandardCharsets.UTF_8);
    var preview = mapped(upload);
    assertThat(preview.text()).contains("obcí toho jména je víc");
    written(upload, preview, "without", "true");
    assertThat(page("/uzemi/ukazatele/byty-pro-seniory?kraj=CZ051&rok=2022").text())
        .contains("Hodnoty v roce 2022");
    assertThat(page("/uzemi/obec/546593").select("#ukazatele ~ table").text())
        .contains("Byty pro seniory", "6", "2023");
  }

  @Test
  void whatChangedSinceThePreviewIsShownAgain() {
    var table = "kód obce;Hřiště 2024\n563889;40\n564427;2\n";
    var upload = taken(table, StandardCharsets.UTF_8);
    var preview = mapped(upload);
    assertThat(coordinator.post(upload + "/zapsat", "seen", "něco jiného"))
        .hasStatus(HttpStatus.CONFLICT);
    assertThat(indicators.find("hriste-2024")).isEmpty();
    assertThat(written(upload, preview)).hasStatus(HttpStatus.SEE_OTHER);
  }

  @Test
  void whatIsNoTableComesBackWithASentence() {
    for (var text : List.of("", "jen text", "a;\"b\n1;2")) {
      assertThat(take(text.getBytes(StandardCharsets.UTF_8)))
          .as(text)
          .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
          .bodyText()
          .contains("Úřad čísel", "file-error");
    }
    var upload = taken("jaro;léto\n1;2\n3;4\n", StandardCharsets.UTF_8);
    assertThat(coordinator.post(upload, "fixedYear", "dávno"))
        .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
        .bodyText()
        .contains("Řekněte, ve kterém sloupci", "Vyberte aspoň jeden ukazatel");
    assertThat(coordinator.post(upload + "/zahodit")).hasStatus(HttpStatus.SEE_OTHER);
    assertThat(coordinator.get(upload)).hasStatus(HttpStatus.NOT_FOUND);
  }

  @Test
  void whatAnIndicatorMeansIsSaidAnewAndTheSecondEditorIsToldOfTheFirst() {
    write("kód obce;Dluhy 2024\n563889;40\n564427;2\n");
    var path = "/uzemi/ukazatele/dluhy-2024";
    var first =
        coordinator.post(
            path,
            "name",
            "Zadlužení",
            "unit",
            "osob",
            "decimals",
            "0",
            "summing",
            "sum",
            "worse",
            "higher",
            "version",
            "0");
    assertThat(first).hasStatus(HttpStatus.SEE_OTHER);
    assertThat(page(path).text()).contains("Zadlužení", "Vyšší hodnota");
    assertThat(
            coordinator.post(
                path, "name", "Jinak", "decimals", "0", "summing", "none", "version", "0"))
        .hasStatus(HttpStatus.CONFLICT);
    assertThat(coordinator.post(path, "name", "", "decimals", "0", "summing", "nějak"))
        .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
  }

  @Test
  void theIndexOfSocialExclusionIsTakenAsItWasPublished() throws IOException {
    assumeTrue(Files.exists(REAL), "the published table is not on this machine");
    var upload = taken(Files.readAllBytes(REAL));
    var preview = mapped(upload);
    assertThat(preview.select(".sp-facts")).isNotEmpty();
    assertThat(preview.text()).contains("není to číslo").doesNotContain("obec neznáme");
    assertThat(written(upload, preview, "without", "true")).hasStatus(HttpStatus.SEE_OTHER);
    assertThat(page("/uzemi/orp/5105").select("#ukazatele ~ table").text())
        .contains("Podíl obyvatel v exekuci", "Index soc. vyloučení 2023");
    var again = mapped(taken(Files.readAllBytes(REAL)));
    assertThat(again.select(".sp-facts").text()).contains("Nové hodnoty 0", "Změněné hodnoty 0");
  }

  private void write(String table) {
    var upload = taken(table, StandardCharsets.UTF_8);
    assertThat(written(upload, mapped(upload))).hasStatus(HttpStatus.SEE_OTHER);
  }

  /// Sends the mapping as it was guessed and answers the preview.
  private Document mapped(String upload) {
    var guessed = page(upload).expectForm("form.sp-form");
    var fields = new ArrayList<Object>();
    for (var field : guessed.formData()) {
      if (!field.key().equals("_csrf")) fields.addAll(List.of(field.key(), field.value()));
    }
    var answer = coordinator.post(upload, fields.toArray());
    assertThat(answer).hasStatus(HttpStatus.SEE_OTHER);
    return page(Web.location(answer));
  }

  private MvcTestResult written(String upload, Document preview, Object... more) {
    var fields = new ArrayList<Object>();
    for (var field : preview.expectForm("form[action$=zapsat]").formData()) {
      if (!field.key().equals("_csrf")) fields.addAll(List.of(field.key(), field.value()));
    }
    fields.addAll(List.of(more));
    return coordinator.post(upload + "/zapsat", fields.toArray());
  }

  private String taken(String table, Charset encoding) {
    return taken(table.getBytes(encoding));
  }

  private String taken(byte[] content) {
    var answer = take(content);
    assertThat(answer).hasStatus(HttpStatus.SEE_OTHER);
    return Web.location(answer);
  }

  private MvcTestResult take(byte[] content) {
    return mvc.post()
        .uri("/uzemi/ukazatele/import")
        .multipart()
        .file(new MockMultipartFile("file", "tabulka.csv", "text/csv", content))
        .param("title", "Úřad čísel: zkušební tabulka")
        .param("licence", "CC BY 4.0")
        .with(user(person.value().toString()))
        .with(csrf())
        .exchange();
  }

  private Document page(String path) {
    var answer = coordinator.get(path);
    assertThat(answer).as(path).hasStatusOk();
    return Jsoup.parse(Web.text(answer));
  }
}
