package org.spoluplan.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.spoluplan.algorithms.minutes.MinutesJson;
import org.spoluplan.algorithms.minutes.MinutesParser;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// The same invented minutes in every format.
class FormatsTest {

  private static final FileReading READING = new FileReading();

  @AfterAll
  static void close() {
    READING.close();
  }

  @ParameterizedTest
  @ValueSource(strings = {"docx", "odt", "doc", "rtf", "pdf", "html"})
  void theSameIsReadOutOfThemAsOutOfPlainText(String format) {
    assertThat(parsed(read("lipova." + format))).isEqualTo(parsed(read("lipova.txt")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"docx", "odt", "doc", "rtf", "pdf", "html"})
  void tablesAreLinesWithTabs(String format) {
    assertThat(read("lipova." + format).text().lines())
        .contains(
            "Přehled úkolů komise",
            "Úkol\tKdo\tTermín",
            "Najít řidiče a objet samoty\tRadim Šůla\t30. 4. 2019");
  }

  @ParameterizedTest
  @ValueSource(strings = {"docx", "odt", "doc", "rtf", "pdf"})
  void whatStandsOnEveryPageIsKeptApart(String format) {
    var file = read("zmeny." + format);
    assertThat(file.text()).doesNotContain("Obec Lipová – sociální komise", "Strana");
    assertThat(file.noise()).contains("Obec Lipová – sociální komise");
    assertThat(file.pages()).isEqualTo(2);
    assertThat(file.page(file.text().indexOf("Program:"))).isEqualTo(1);
    assertThat(file.page(file.text().indexOf("Úkol\tKdo"))).isEqualTo(2);
  }

  @ParameterizedTest
  @ValueSource(strings = {"docx", "odt", "doc", "rtf"})
  void listsHaveTheirNumbers(String format) {
    assertThat(read("zmeny." + format).text().lines().map(String::strip))
        .containsSubsequence(
            "1. Zahájení",
            "2. Senioři v obci",
            "a) rozvoz obědů",
            "b) klub",
            "3. Úkoly",
            "• auto je v pořádku");
  }

  @ParameterizedTest
  @ValueSource(strings = {"docx", "odt", "doc", "rtf"})
  void recordedChangesCountAsMadeAndRemarksAreNoText(String format) {
    var file = read("zmeny." + format);
    assertThat(file.text()).contains("16:30 hodin").doesNotContain("v úterý", "prezenční");
    assertThat(file.comments()).containsExactly("Doplnit prezenční listinu?");
    assertThat(file.notes()).contains(ReadingNote.TRACKED_CHANGES, ReadingNote.COMMENTS);
  }

  @ParameterizedTest
  @ValueSource(strings = {"docx", "odt", "doc", "rtf"})
  void boxesAndNotesAtTheFootAreNotLost(String format) {
    assertThat(read("zmeny." + format).text().lines())
        .contains("Důležité: klub otevírá v dubnu.", "[1] Stav k 1. březnu 2019.");
  }

  @Test
  void tablesWithinTablesAreNotLost() {
    var inner =
        "<w:tbl><w:tr><w:tc>%s</w:tc><w:tc>%s</w:tc></w:tr></w:tbl>"
            .formatted(Documents.paragraph("vnitřní"), Documents.paragraph("druhá"));
    var outer =
        "<w:tbl><w:tr><w:tc>%s%s</w:tc><w:tc>%s</w:tc></w:tr><w:tr><w:tc>%s</w:tc></w:tr></w:tbl>"
            .formatted(Documents.paragraph("vnější"), inner, Documents.paragraph("vedle"), inner);
    var file = (ReadFile) READING.read(Documents.docx(outer));
    assertThat(file.text()).isEqualTo("vnější vnitřní druhá\tvedle\nvnitřní\tdruhá\n");
  }

  @Test
  void plainTextIsDecodedAndItsPagesAreKnown() {
    var text = "Zápis\fPříloha č. 1 – žluťoučký kůň";
    var file = (ReadFile) READING.read(text.getBytes(Charset.forName("cp1250")));
    assertThat(file.text()).isEqualTo(text);
    assertThat(file.pageStarts()).isEqualTo(List.of(0, 6));
  }

  @Test
  void aMessageCopiedOutOfAMailProgramIsAText() {
    var text = "From: a@example.org\nTo: b@example.org\nSubject: zápis\n\nPřítomni: všichni\n";
    assertThat(READING.read(text.getBytes(StandardCharsets.UTF_8))).isInstanceOf(ReadFile.class);
  }

  private static ReadFile read(String name) {
    var reading = READING.read(Documents.committed(name));
    assertThat(reading).as(name).isInstanceOf(ReadFile.class);
    return (ReadFile) reading;
  }

  /// Values without the places where they stand and how sure they are.
  private static JsonNode parsed(ReadFile file) {
    var json = MinutesJson.of("x", MinutesParser.parse(file.text()));
    for (var node : json.findParents("span")) {
      ((ObjectNode) node).remove(List.of("span", "confidence"));
    }
    for (var warning : json.path("warnings")) ((ObjectNode) warning).remove("spans");
    return json;
  }
}
