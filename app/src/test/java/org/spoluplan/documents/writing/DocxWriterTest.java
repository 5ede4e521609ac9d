package org.spoluplan.documents.writing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFHyperlinkRun;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.Test;
import org.spoluplan.documents.Document;
import org.spoluplan.documents.Markup;

class DocxWriterTest {

  private static final DocxWriter WRITER = new DocxWriter();

  @Test
  void everyKindOfBlockHasItsStyle() throws IOException {
    try (var docx = written(Sample.minutes())) {
      assertThat(style(docx, "ZÁPIS")).isEqualTo("Title");
      assertThat(style(docx, "Komunitní")).isEqualTo("Subtitle");
      assertThat(style(docx, "Datum a\u00a0čas:")).isEqualTo("Facts");
      assertThat(style(docx, "Program")).isEqualTo("Heading1");
      assertThat(style(docx, "Ad 1)")).isEqualTo("Heading2");
      assertThat(style(docx, "Podklady")).isEqualTo("Heading3");
      assertThat(style(docx, "Zahájení")).isEqualTo("ListParagraph");
      assertThat(style(docx, "Závěr:")).isEqualTo("Conclusion");
      assertThat(style(docx, "Neveřejná")).isEqualTo("ConfidentialStart");
      assertThat(style(docx, "Rodina")).isEqualTo("Confidential");
      assertThat(docx.getStyles().styleExist("Heading3")).isTrue();
      Files.createDirectories(Path.of("target"));
      try (var file = Files.newOutputStream(Path.of("target", "minutes.docx"))) {
        docx.write(file);
      }
    }
  }

  @Test
  void theWordsComeInTheirOrder() throws IOException {
    try (var docx = written(Sample.minutes());
        var text = new XWPFWordExtractor(docx)) {
      assertThat(text.getText().replace('\u00a0', ' '))
          .containsSubsequence(
              "ZÁPIS č. 12",
              "Datum a čas:",
              "středa 2. června 2021",
              "Program",
              "Zahájení",
              "prostory",
              "mzdy",
              "Různé",
              "PRO: 20 PROTI: 0",
              "webu města",
              "Závěr:",
              "Neveřejná část",
              "Úkoly",
              "Projednat s vedením",
              "Další úkol s pořadovým číslem 39",
              "Ověřila:");
    }
  }

  @Test
  void listsAreNumberedByDefinitions() throws IOException {
    try (var docx = written(Typeset.of(Markup.parse("1. a\n   - b\n2. c\n\ntext\n\n4. d\n5. e")))) {
      var a = paragraph(docx, "a");
      var b = paragraph(docx, "b");
      var d = paragraph(docx, "d");
      assertThat(a.getNumFmt()).isEqualTo("decimal");
      assertThat(b.getNumFmt()).isEqualTo("bullet");
      assertThat(b.getNumIlvl().intValue()).isEqualTo(1);
      assertThat(paragraph(docx, "c").getNumID()).isEqualTo(a.getNumID());
      assertThat(d.getNumID()).isNotEqualTo(a.getNumID());
      assertThat(d.getNumStartOverride().intValue()).isEqualTo(4);
    }
  }

  @Test
  void theHeaderOfATableStandsOnEveryPage() throws IOException {
    try (var docx = written(Sample.minutes())) {
      var table = docx.getTables().getFirst();
      assertThat(table.getRow(0).isRepeatHeader()).isTrue();
      assertThat(table.getRow(0).getCell(1).getText()).isEqualTo("Úkol");
      assertThat(table.getRows()).hasSize(40);
    }
  }

  @Test
  void itIsCzechAndHasATitleAndNumberedPages() throws Exception {
    try (var docx = written(Sample.minutes())) {
      assertThat(docx.getProperties().getCoreProperties().getTitle()).startsWith("ZÁPIS");
      var defaults = docx.getStyle().getDocDefaults().getRPrDefault().getRPr();
      assertThat(defaults.getLangArray(0).getVal()).isEqualTo("cs-CZ");
      var foot = docx.getFooterList().getFirst().getParagraphs().getFirst().getCTP().xmlText();
      assertThat(foot).contains("NUMPAGES").contains("PAGE");
    }
  }

  @Test
  void linksLeadWhereTheySay() throws IOException {
    try (var docx = written(Sample.minutes())) {
      var link =
          docx.getParagraphs().stream()
              .flatMap(p -> p.getRuns().stream())
              .filter(XWPFHyperlinkRun.class::isInstance)
              .map(XWPFHyperlinkRun.class::cast)
              .findFirst()
              .orElseThrow();
      assertThat(link.text()).isEqualTo("webu města");
      assertThat(link.getHyperlink(docx).getURL()).isEqualTo("https://www.example.cz/klub?a=1&b=2");
    }
  }

  private static XWPFDocument written(Document document) throws IOException {
    return new XWPFDocument(new ByteArrayInputStream(WRITER.write(document, Sample.WORDS)));
  }

  private static String style(XWPFDocument docx, String start) {
    return Objects.requireNonNull(paragraph(docx, start).getStyle());
  }

  private static XWPFParagraph paragraph(XWPFDocument docx, String start) {
    return docx.getParagraphs().stream()
        .filter(p -> p.getText().startsWith(start))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no paragraph starts with " + start));
  }
}
