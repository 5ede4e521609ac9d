package org.spoluplan.documents.writing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.spoluplan.documents.Block;
import org.spoluplan.documents.Block.FigureKind;
import org.spoluplan.documents.Cover;
import org.spoluplan.documents.Document;
import org.spoluplan.documents.Drawing;
import org.spoluplan.documents.Drawing.Ink;
import org.spoluplan.documents.Inline;
import org.spoluplan.documents.Markup;
import org.spoluplan.testing.VeraPdf;

/// A document with a cover, contents, numbered tables, a chart, a picture and notes.
class BookTest {

  private static final Drawing CHART =
      new Drawing(
          "náklady 2027: 2 miliony, 2028: 3 miliony",
          1000,
          300,
          List.of(
              new Drawing.Bar(100, 40, 400, 60, Ink.SHADE_1),
              new Drawing.Bar(100, 140, 600, 60, Ink.SHADE_2),
              new Drawing.Area("M700 40l100 0 0 100-100 0z", Ink.STEP_3, Ink.LINE, 4),
              new Drawing.Words(90, 80, Drawing.Anchor.END, 30, "2027"),
              new Drawing.Words(90, 180, Drawing.Anchor.END, 30, "2028")));

  static Document book() {
    var blocks = new ArrayList<Block>();
    for (var chapter = 1; chapter <= 3; chapter++) {
      blocks.add(new Block.Heading(1, Inline.text("Kapitola " + chapter)));
      blocks.addAll(
          Markup.parse(
                  """
                  Služby v okolí chybí.^[Podle šetření z roku 2026.] Více jinde.[^z]

                  [^z]: Zákon č. 108/2006 Sb.

                  Tabulka 9: Děti podle obcí

                  | obec | dětí |
                  |---|---:|
                  | Chrastava | 1 240 |
                  """
                      + "\n\nDlouhý odstavec.".repeat(40))
              .blocks());
      blocks.add(new Block.Heading(2, Inline.text("Oddíl " + chapter)));
      blocks.add(
          new Block.Figure(
              FigureKind.CHART, Inline.text("Náklady podle let"), new Block.Drawn(CHART)));
    }
    blocks.add(
        new Block.Figure(
            FigureKind.PICTURE, Inline.text("Klub"), new Block.Picture(data(), "dveře klubu")));
    blocks.add(new Block.Picture("/soubory/jinde", "obrázek odjinud"));
    var cover = new Cover("město Liberec", List.of("verze 2", "schváleno 3. 5. 2027"));
    return Typeset.of(new Document("Komunitní plán", Locale.of("cs"), blocks).withCover(cover));
  }

  private static String data() {
    return "data:image/png;base64," + Base64.getEncoder().encodeToString(Raster.png(CHART));
  }

  @Test
  void paperHasACoverContentsWithPagesNumbersAndNotes() throws Exception {
    var pdf = new PdfWriter().write(book(), Sample.WORDS);
    Files.write(Path.of("target", "book.pdf"), pdf);

    VeraPdf.approves(pdf);
    try (var read = Loader.loadPDF(pdf)) {
      assertThat(text(read, 1, 1)).contains("město Liberec", "Komunitní plán", "schváleno");
      assertThat(text(read, 1, 1)).doesNotContain("strana 1");
      var contents = text(read, 2, 2);
      var third = pageOf(read, "Kapitola 3");
      assertThat(contents).containsPattern("Obsah").containsPattern("Kapitola 3[ .]+" + third);
      assertThat(text(read, 3, read.getNumberOfPages()))
          .contains("Tabulka 1: Děti podle obcí", "Tabulka 3: Děti", "Graf 3: Náklady podle let")
          .contains("Obrázek 1: Klub", "[obrázek odjinud]", "Poznámky", "Zákon č. 108/2006 Sb.");
    }
  }

  @Test
  void aScreenReaderReadsTheNumberOfANoteAndTheNoteAtTheEnd() throws IOException {
    var text = "Služby chybí.^[Podle šetření.] Dál.\n\nTabulka: Děti\n\n| a |\n|---|\n| 1 |";

    assertThat(SpokenText.of(new PdfWriter().write(Typeset.of(Markup.parse(text)), Sample.WORDS)))
        .isEqualTo("Služby chybí. 1 Dál. Tabulka 1: Děti a 1 Poznámky 1. Podle šetření.");
  }

  private static String text(org.apache.pdfbox.pdmodel.PDDocument pdf, int from, int to)
      throws IOException {
    var text = new PDFTextStripper();
    text.setSortByPosition(true);
    text.setStartPage(from);
    text.setEndPage(to);
    return text.getText(pdf).replace('\u00a0', ' ');
  }

  private static int pageOf(org.apache.pdfbox.pdmodel.PDDocument pdf, String heading)
      throws IOException {
    for (var page = 3; page <= pdf.getNumberOfPages(); page++) {
      if (text(pdf, page, page).contains(heading)) return page;
    }
    throw new AssertionError(heading);
  }

  @Test
  void wordHasContentsCaptionsNotesAndPictures() throws IOException {
    var bytes = new DocxWriter().write(book(), Sample.WORDS);
    Files.write(Path.of("target", "book.docx"), bytes);

    try (var docx = new XWPFDocument(new ByteArrayInputStream(bytes))) {
      var styles = docx.getParagraphs().stream().map(p -> String.valueOf(p.getStyle())).toList();
      assertThat(styles).containsSubsequence("CoverIssuer", "CoverTitle", "CoverLine", "TOC1");
      assertThat(styles).contains("TOC2", "Caption", "Heading1");
      assertThat(docx.getFootnotes().stream().filter(note -> note.getId().intValue() > 0))
          .hasSize(6);
      assertThat(docx.getAllPictures()).isNotEmpty();
      var xml = docx.getDocument().xmlText();
      assertThat(xml).contains("SEQ Tabulka", "SEQ Graf", "PAGEREF _Toc1", "dveře klubu");
    }
  }

  @Test
  void aFileOfItsOwnDrawsAndAPageShowsWhatIsAttached() {
    var file = HtmlFile.of(book(), Sample.WORDS);
    assertThat(file).contains("<svg", "aria-label=\"náklady 2027").contains("[obrázek odjinud]");

    var page = HtmlWriter.article(book(), Sample.WORDS);
    assertThat(page).contains("src=\"/soubory/jinde\" alt=\"obrázek odjinud\"");
    assertThat(page).contains("<caption><b>Tabulka&#160;1:</b> Děti podle obcí</caption>");
    XmlTree.of(page);
  }

  @Test
  void aDrawingIsTheSameInEachFormat() throws IOException {
    var image = javax.imageio.ImageIO.read(new ByteArrayInputStream(Raster.png(CHART)));

    assertThat(image.getWidth()).isEqualTo(1900);
    assertThat(image.getRGB(570, 133) & 0xFFFFFF).isEqualTo(0x1f4e8c);
    assertThat(image.getRGB(1425, 171) & 0xFFFFFF).isEqualTo(0x6d97d0);
    assertThat(image.getRGB(1870, 10) & 0xFFFFFF).isEqualTo(0xffffff);
  }
}
