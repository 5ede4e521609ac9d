package org.spoluplan.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.spoluplan.extraction.PastedHtml.Piece;
import org.spoluplan.extraction.PastedHtml.Run;

class PastedHtmlTest {

  private static String said(String html) {
    return PastedHtml.read(html).stream()
        .map(PastedHtmlTest::line)
        .collect(Collectors.joining("\n"));
  }

  private static String line(Piece piece) {
    return switch (piece) {
      case Piece.Heading(var level, var runs) -> "h" + level + " " + words(runs);
      case Piece.Paragraph(var runs) -> words(runs);
      case Piece.Item(var level, var number, var runs) ->
          " ".repeat(level) + (number.isEmpty() ? "-" : number) + " " + words(runs);
      case Piece.Row(var head, var cells) ->
          (head ? "head " : "row ")
              + cells.stream().map(PastedHtmlTest::words).collect(Collectors.joining(" | "));
      case Piece.Note(var number, var runs) -> "note " + number + " " + words(runs);
    };
  }

  private static String words(List<Run> runs) {
    return runs.stream()
        .map(
            run ->
                (run.bold() ? "*" : "")
                    + run.text()
                    + (run.bold() ? "*" : "")
                    + (run.href().isEmpty() ? "" : "<" + run.href() + ">"))
        .collect(Collectors.joining());
  }

  @Test
  void whatWordPutsOnTheClipboardKeepsItsStructureOnly() {
    var html =
        """
        <html xmlns:o="urn:schemas-microsoft-com:office:office"><head><style>p.MsoNormal{margin:0}</style>
        <!--[if gte mso 9]><xml><w:WordDocument/></xml><![endif]--></head><body lang=CS>
        <h2><a name="_Toc1"></a><span style='font-size:14pt'>Cílové   skupiny<o:p></o:p></span></h2>
        <p class=MsoNormal>Lidé <b>bez domova</b>&nbsp;a <del>vymazané</del><ins>rodiny</ins><a href="#_ftn1">[1]</a>.<o:p>&nbsp;</o:p></p>
        <p class=MsoListParagraphCxSpFirst style='mso-list:l0 level1 lfo1'><![if !supportLists]><span style='font-family:Symbol'>·<span>&nbsp;&nbsp; </span></span><![endif]>první</p>
        <p class=MsoListParagraphCxSpLast style='mso-list:l0 level2 lfo1'><span>o<span>&nbsp; </span></span>vnořená</p>
        <p class=MsoNormal>&nbsp;</p>
        <div style='mso-element:footnote-list'><div style='mso-element:footnote' id=ftn1>
        <p class=MsoFootnoteText><a href="#_ftnref1">[1]</a> Podle průzkumu.</p></div></div>
        <div style='mso-element:comment'><p>komentář kolegy</p></div></body></html>
        """;
    assertThat(said(html))
        .isEqualTo(
            """
            h2 Cílové skupiny
            Lidé *bez domova* a rodiny[1].
            - první
             - vnořená
            note 1 Podle průzkumu.""");
  }

  @Test
  void listsTablesAndLinksOfTheWebAreKept() {
    assertThat(
            said(
                "<ul><li>a<ul><li>b</li></ul></li></ul><ol><li><p>x</p></li><li>y</li></ol>"
                    + "<table><tr><th>Kdo</th><th>Co</th></tr><tr><td><p>obec</p><p>kraj</p></td>"
                    + "<td>platí</td></tr></table>"
                    + "<p><a href='https://example.org/a'>tady</a></p>"))
        .isEqualTo(
            """
            - a
             - b
            1. x
            2. y
            head Kdo | Co
            row obec kraj | platí
            tady<https://example.org/a>""");
  }

  @Test
  void nothingHarmfulComesAlong() {
    assertThat(
            said(
                "<p onclick='x()'>jen <a href='javascript:alert(1)'>text</a>"
                    + "<script>alert(2)</script><img src=x onerror=alert(3)>"
                    + "<iframe src='//zle'></iframe><style>*{display:none}</style>"
                    + "<span style='display: none'>skryté</span></p>"))
        .isEqualTo("jen text");
  }

  @Test
  void threeHundredPagesAreReadAndAbyssesEnd() {
    var page =
        "<p class=MsoNormal><span style='font-size:11pt;mso-bidi-font-size:11pt'>Věta o službě."
            + "<o:p></o:p></span></p>";
    assertThat(PastedHtml.read(page.repeat(300 * 40))).hasSize(300 * 40);
    assertThat(said("<div>".repeat(100_000) + "dno")).isIn("", "dno");
  }
}
