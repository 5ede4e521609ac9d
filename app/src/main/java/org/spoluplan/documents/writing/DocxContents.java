package org.spoluplan.documents.writing;

import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.BreakType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STFldCharType;
import org.spoluplan.documents.Cover;
import org.spoluplan.documents.Document;
import org.spoluplan.documents.Inline;

/// The first page and contents that Word can renew.
final class DocxContents {

  private static final String CONTENTS = " TOC \\o \"1-3\" \\h \\z \\u ";

  private DocxContents() {}

  static void write(XWPFDocument docx, Document document, Cover cover, DocumentWords words) {
    line(docx, "CoverIssuer", cover.issuer());
    line(docx, "CoverTitle", document.title());
    cover.lines().forEach(one -> line(docx, "CoverLine", one));
    var heading = line(docx, "ContentsHeading", words.contents());
    heading.setPageBreak(true);
    var headings = Headings.contents(document.blocks());
    var first = true;
    for (var one : headings) {
      var paragraph = docx.createParagraph();
      paragraph.setStyle("TOC" + one.level());
      if (first) begin(paragraph);
      first = false;
      entry(paragraph, one);
    }
    var last = docx.createParagraph();
    if (!first) last.createRun().getCTR().addNewFldChar().setFldCharType(STFldCharType.END);
    last.createRun().addBreak(BreakType.PAGE);
  }

  private static XWPFParagraph line(XWPFDocument docx, String style, String text) {
    var paragraph = docx.createParagraph();
    paragraph.setStyle(style);
    paragraph.createRun().setText(text);
    return paragraph;
  }

  private static void begin(XWPFParagraph paragraph) {
    paragraph.createRun().getCTR().addNewFldChar().setFldCharType(STFldCharType.BEGIN);
    paragraph.createRun().getCTR().addNewInstrText().setStringValue(CONTENTS);
    paragraph.createRun().getCTR().addNewFldChar().setFldCharType(STFldCharType.SEPARATE);
  }

  private static void entry(XWPFParagraph paragraph, Headings.Line heading) {
    var link = paragraph.getCTP().addNewHyperlink();
    link.setAnchor(name(heading.number()));
    link.addNewR().addNewT().setStringValue(Inline.plain(heading.content()));
    link.addNewR().addNewTab();
    var page = link.addNewFldSimple();
    page.setInstr(" PAGEREF " + name(heading.number()) + " \\h ");
    page.addNewR().addNewT().setStringValue("1");
  }

  /// So that contents and readers of screens find the heading.
  static void mark(XWPFParagraph heading, int number) {
    var start = heading.getCTP().addNewBookmarkStart();
    start.setId(BigInteger.valueOf(number));
    start.setName(name(number));
    heading.getCTP().addNewBookmarkEnd().setId(BigInteger.valueOf(number));
  }

  private static String name(int number) {
    return "_Toc" + number;
  }
}
