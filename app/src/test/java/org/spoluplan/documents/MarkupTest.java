package org.spoluplan.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.spoluplan.documents.Block.BulletList;
import org.spoluplan.documents.Block.Callout;
import org.spoluplan.documents.Block.Facts;
import org.spoluplan.documents.Block.Heading;
import org.spoluplan.documents.Block.NumberedList;
import org.spoluplan.documents.Block.Paragraph;
import org.spoluplan.documents.Block.Table;
import org.spoluplan.documents.Inline.Emphasis;
import org.spoluplan.documents.Inline.LineBreak;
import org.spoluplan.documents.Inline.Link;
import org.spoluplan.documents.Inline.Strong;
import org.spoluplan.documents.Inline.Text;

class MarkupTest {

  @Test
  void theFirstHeadingIsTheTitle() {
    var document = Markup.parse("# Zápis č. 3\n\nText\n\n## Program\n\n### Ad 1)");

    assertThat(document.title()).isEqualTo("Zápis č. 3");
    assertThat(document.blocks())
        .containsExactly(
            new Paragraph(Inline.text("Text")),
            new Heading(1, Inline.text("Program")),
            new Heading(2, Inline.text("Ad 1)")));
  }

  @Test
  void aTextWithoutATitleIsCalledByItsFirstLine() {
    var document = Markup.parse("Dobrý den,\nzveme vás.");

    assertThat(document.title()).isEmpty();
    assertThat(document.name()).isEqualTo("Dobrý den,");
  }

  @Test
  void aNewLineStaysANewLine() {
    assertThat(only("jeden\n**dva** a *tři*"))
        .isEqualTo(
            new Paragraph(
                List.of(
                    new Text("jeden"),
                    new LineBreak(),
                    new Strong(Inline.text("dva")),
                    new Text(" a "),
                    new Emphasis(Inline.text("tři")))));
  }

  @Test
  void listsNest() {
    var list = (BulletList) only("- ovoce\n  - jablka\n  - hrušky\n- zelenina");

    assertThat(list.items()).hasSize(2);
    assertThat(list.items().getFirst().get(1))
        .isInstanceOfSatisfying(BulletList.class, inner -> assertThat(inner.items()).hasSize(2));
  }

  @Test
  void bulletsPastedFromAWordProcessorAreLists() {
    assertThat(((BulletList) only("•\tovoce\n·  zelenina")).items()).hasSize(2);
  }

  @Test
  void numbersStayAsTyped() {
    var blocks = Markup.parse("1. zahájení\n3. diskuse\n4. závěr").blocks();

    assertThat(blocks)
        .extracting(
            block -> ((NumberedList) block).start(), block -> ((NumberedList) block).items().size())
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(1, 1), org.assertj.core.groups.Tuple.tuple(3, 2));
  }

  @Test
  void aListTypedWithOnesCountsByItself() {
    assertThat(((NumberedList) only("1. a\n1. b\n1. c")).items()).hasSize(3);
  }

  @Test
  void aDateAtTheBeginningOfALineIsNoList() {
    assertThat(plain("2. 5. 2022")).isEqualTo("2. 5. 2022");
    assertThat(plain("2. května 2022 se sešla skupina")).startsWith("2. května");
    assertThat(((BulletList) only("- 2. 5. 2022 schůzka")).items().getFirst())
        .containsExactly(new Paragraph(Inline.text("2. 5. 2022 schůzka")));
  }

  @Test
  void whatLooksLikeADefinitionOfALinkIsNotEaten() {
    assertThat(plain("[Novák]: souhlasí")).isEqualTo("[Novák]: souhlasí");
    assertThat(plain("text\n\n- [Novák]: souhlasí")).contains("[Novák]: souhlasí");
  }

  @Test
  void underliningIsLeftOutAndMakesNoHeading() {
    assertThat(Markup.parse("PRO: 20\n---------\nPROTI: 0").blocks())
        .containsExactly(
            new Paragraph(Inline.text("PRO: 20")), new Paragraph(Inline.text("PROTI: 0")));
  }

  @Test
  void labelsAndValuesAreFacts() {
    var facts = (Facts) only("**Kdy:** dnes\n**Kde:** v sále\na na dálku");

    assertThat(facts.facts()).hasSize(2);
    assertThat(Inline.plain(facts.facts().getFirst().label())).isEqualTo("Kdy:");
    assertThat(Inline.plain(facts.facts().getFirst().value())).isEqualTo("dnes");
    assertThat(Inline.plain(facts.facts().get(1).value())).isEqualTo("v sále\na na dálku");
  }

  @Test
  void oneLabelAloneIsAParagraph() {
    assertThat(only("**Kdy:** dnes")).isInstanceOf(Paragraph.class);
  }

  @Test
  void tablesHaveAHeaderAndFullRows() {
    var table = (Table) only("| úkol | počet |\n|---|---:|\n| a | 1 |\n| b |");

    assertThat(table.columns()).extracting(Block.Column::toTheRight).containsExactly(false, true);
    assertThat(table.rows()).hasSize(2).allMatch(row -> row.size() == 2);
  }

  @Test
  void aQuotedParagraphIsACallout() {
    assertThat(only("> **Závěr:** bude řešeno\n>> jinak"))
        .isInstanceOfSatisfying(
            Callout.class, c -> assertThat(c.content()).noneMatch(Callout.class::isInstance));
  }

  @Test
  void notesAreWrittenInTheirPlaceOrApart() {
    var blocks = Markup.parse("Chybí lůžka.[^1] Hodně^[podle *nás*].\n\n[^1]: viz zákon").blocks();

    assertThat(blocks)
        .containsExactly(
            new Paragraph(
                List.of(
                    new Text("Chybí lůžka."),
                    new Inline.Note(Inline.text("viz zákon")),
                    new Text(" Hodně"),
                    new Inline.Note(List.of(new Text("podle "), new Emphasis(Inline.text("nás")))),
                    new Text("."))));
  }

  @Test
  void noNoteIsLostAndNoneHasNotes() {
    assertThat(DocumentText.of(Markup.parse("text[^9]\n\n[^2]: zapomenutá")))
        .contains("text[^9]", "[^2]: zapomenutá");
    assertThat(Markup.parse("a[^1]\n\n[^1]: sama sebe[^1]").blocks())
        .containsExactly(
            new Paragraph(List.of(new Text("a"), new Inline.Note(Inline.text("sama sebe[^1]")))));
  }

  @Test
  void aLineAboveATableIsItsCaption() {
    var figure = (Block.Figure) only("Tabulka 7: Děti\n\n| a |\n|---|\n| 1 |");

    assertThat(figure.caption()).isEqualTo(Inline.text("Děti"));
    assertThat(figure.content()).isInstanceOf(Table.class);
  }

  @Test
  void onlyAttachedPicturesAreShown() {
    var ours = "/soubory/0de00000-0000-4000-8000-000000000f65";

    assertThat(only("![Dveře klubu](" + ours + ")"))
        .isEqualTo(
            new Block.Figure(
                Block.FigureKind.PICTURE,
                Inline.text("Dveře klubu"),
                new Block.Picture(ours, "Dveře klubu")));
    assertThat(only("![x](https://example.cz/a.png)")).isInstanceOf(Paragraph.class);
    assertThat(only("![x](/soubory/../odhlaseni)")).isInstanceOf(Paragraph.class);
  }

  @Test
  void linksLeadOnlyToTheWebMailAndPhone() {
    assertThat(only("[web](https://www.spoluplan.org/a_b)"))
        .isEqualTo(
            new Paragraph(List.of(new Link(Inline.text("web"), "https://www.spoluplan.org/a_b"))));
    for (var bad :
        List.of(
            "[klikni](javascript:alert(1))",
            "[klikni](JaVaScRiPt:alert%281%29)",
            "[klikni](data:text/html;base64,PHN2Zz4=)",
            "[klikni](vbscript:x)",
            "[klikni](/uvnitr)",
            "[klikni](//evil.example)",
            "[klikni](<java\tscript:alert(1)>)")) {
      assertThat(flat(Markup.parse(bad))).as(bad).doesNotContain("Link[");
      assertThat(plain(bad)).contains("klikni");
    }
  }

  @Test
  void htmlIsTextLikeAnyOther() {
    assertThat(plain("<script>alert(1)</script>")).isEqualTo("<script>alert(1)</script>");
    assertThat(plain("a <img src=x onerror=alert(1)> b")).contains("<img src=x onerror=alert(1)>");
    assertThat(plain("<div>\n\n- x\n\n</div>")).contains("<div>").contains("</div>");
  }

  @Test
  void picturesAndCodeAreTheirWords() {
    assertThat(plain("![logo](https://evil.example/x.png) `kód`")).isEqualTo("logo `kód`");
  }

  @Test
  void charactersThatNoFormatCanHoldDisappear() {
    assertThat(plain("a\u0000b\u0007c\uD800d\uFFFEe\u202Ef")).isEqualTo("abcdef");
    assertThat(plain("😀")).isEqualTo("😀");
  }

  @Test
  void escapedTextReadsTheSame() {
    for (var text :
        List.of(
            "*hvězda* _podtržítko_ [a](b) `c` \\ <d> & &amp; | # !",
            "- odrážka",
            "12. bod",
            "3) bod",
            "> více",
            "# nadpis",
            ":::neverejne",
            "---",
            "===")) {
      assertThat(plain(Markup.escape(text))).isEqualTo(text);
    }
  }

  @Test
  void embeddedTextNeitherOpensNorClosesAnythingAround() {
    var text = Markup.embed("# Nadpis\n:::\nveřejné\n:::neverejne\ntajné");
    var document = Markup.parse(":::neverejne\n" + text + "\n:::\nkonec");

    assertThat(plain(document.publicCopy())).contains("konec").doesNotContain("veřejné", "tajné");
    assertThat(plain(Markup.parse(text + "\n\npo něm").publicCopy())).contains("po něm");
    assertThat(Markup.parse("## A\n" + text).blocks())
        .contains(new Heading(3, Inline.text("Nadpis")));
  }

  private static Block only(String text) {
    var blocks = Markup.parse(text).blocks();
    assertThat(blocks).hasSize(1);
    return blocks.getFirst();
  }

  private static String plain(String text) {
    return plain(Markup.parse(text));
  }

  static String plain(Document document) {
    return DocumentText.of(document);
  }

  private static String flat(Document document) {
    return document.toString();
  }
}
