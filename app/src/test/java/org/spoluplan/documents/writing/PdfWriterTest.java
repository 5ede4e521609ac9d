package org.spoluplan.documents.writing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.spoluplan.documents.Block;
import org.spoluplan.documents.Document;
import org.spoluplan.documents.Inline;
import org.spoluplan.documents.Markup;
import org.spoluplan.testing.VeraPdf;

class PdfWriterTest {

  private static final PdfWriter WRITER = new PdfWriter();

  @Test
  void whatBelongsTogetherStandsOnOnePage() throws IOException {
    for (var before = 30; before < 42; before++) {
      try (var pdf = Loader.loadPDF(WRITER.write(endingTogether(before), Sample.WORDS))) {
        var text = new PDFTextStripper();
        text.setStartPage(pdf.getNumberOfPages());
        if (text.getText(pdf).contains("Podpisy")) {
          assertThat(text.getText(pdf)).as("%d", before).contains("Poslední věta");
        }
      }
    }
  }

  private static Document endingTogether(int before) {
    var blocks = new ArrayList<Block>();
    for (var i = 0; i < before; i++) blocks.add(new Block.Paragraph(Inline.text("Odstavec")));
    blocks.add(
        new Block.Together(
            List.of(
                new Block.Paragraph(Inline.text("Poslední věta")),
                new Block.Heading(1, Inline.text("Podpisy")),
                new Block.Paragraph(Inline.text("Podepsáno")))));
    return new Document("Zápis", Locale.of("cs"), blocks);
  }

  @Test
  void aDocumentWithEveryKindOfBlockIsForKeepingAndForEverybody() throws Exception {
    var pdf = WRITER.write(Sample.minutes(), Sample.WORDS);
    Files.write(Path.of("target", "minutes.pdf"), pdf);

    VeraPdf.approves(pdf);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "text bez nadpisu",
        "### nadpis třetí úrovně\n\n# a první",
        "> závěr",
        ":::neverejne\n## jen tajné\n:::",
        "- \n-\n- a",
        "| | |\n|-|-|\n| | |",
        "漢字 😀 עברית العربية \u0301",
        "**Kdy:**\n**Kde:**",
        "[](https://a.cz) [a](mailto:a@b.cz)",
        "1. a\n\n   > b\n\n   | a |\n   |---|\n   | b |",
      })
  void everyDocumentIs(String text) throws Exception {
    for (var document : new Document[] {Markup.parse(text), Markup.parse(text).publicCopy()}) {
      var pdf = WRITER.write(Typeset.of(document), Sample.WORDS);

      VeraPdf.approves(pdf);
    }
  }

  @Test
  void itKnowsItsTitleLanguageAndChapters() throws IOException {
    try (var pdf = Loader.loadPDF(WRITER.write(Sample.minutes(), Sample.WORDS))) {
      assertThat(pdf.getDocumentInformation().getTitle()).startsWith("ZÁPIS č.\u00a012");
      assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("cs");
      var outline = pdf.getDocumentCatalog().getDocumentOutline();
      assertThat(outline.getFirstChild().getTitle()).isEqualTo("Program");
      assertThat(outline.getFirstChild().getNextSibling().getFirstChild().getTitle())
          .startsWith("Ad 1)");
    }
  }

  @Test
  void everyPageSaysWhichOfHowManyItIs() throws IOException {
    try (var pdf = Loader.loadPDF(WRITER.write(Sample.minutes(), Sample.WORDS))) {
      var pages = pdf.getNumberOfPages();
      assertThat(pages).isGreaterThan(1);
      var text = new PDFTextStripper();
      text.setSortByPosition(true);
      text.setStartPage(2);
      text.setEndPage(2);
      assertThat(text.getText(pdf).replace('\u00a0', ' ')).contains("strana 2 z " + pages);
    }
  }

  @Test
  void aScreenReaderReadsTheWordsInTheirOrder() throws IOException {
    var pdf =
        WRITER.write(
            Typeset.of(
                Markup.parse(
                    "# Titul\n\nje *tak* i **onak** [zde](https://a.cz) dál\n\n- a\n- b\n\n| x | y |\n|---|---|\n| 1 | 2 |")),
            Sample.WORDS);

    assertThat(SpokenText.of(pdf)).isEqualTo("Titul je tak i onak zde dál a b x y 1 2");
  }

  @Test
  void aWordOfFiftyThousandLettersIsBroken() throws Exception {
    var pdf = WRITER.write(Typeset.of(Markup.parse("a".repeat(50_000))), Sample.WORDS);

    try (var read = Loader.loadPDF(pdf)) {
      assertThat(read.getNumberOfPages()).isGreaterThan(5);
    }
  }

  @Test
  void englishMinutesSpeakEnglish() throws IOException {
    var english = Markup.parse("# Minutes").withLanguage(Locale.ENGLISH);

    try (var pdf =
        Loader.loadPDF(
            WRITER.write(
                english, DocumentWords.in(Locale.ENGLISH, new org.spoluplan.page.Messages())))) {
      assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("en");
      var text = new PDFTextStripper();
      text.setSortByPosition(true);
      assertThat(text.getText(pdf)).contains("page 1 of 1");
    }
  }
}
