package org.spoluplan.documents.writing;

import java.math.BigInteger;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.xmlbeans.XmlException;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;
import org.spoluplan.documents.Document;

/// What surrounds the text: styles, paper, language, properties and the foot of each page.
final class DocxFrame {

  /// In twentieths of a point.
  static final int TEXT_WIDTH = 9355;

  private static final String STYLES = Resource.text("styles.xml");

  private DocxFrame() {}

  static void prepare(XWPFDocument docx, Document document, DocumentWords words) {
    var language =
        document.language().getLanguage().equals("cs")
            ? "cs-CZ"
            : document.language().toLanguageTag();
    try {
      docx.createStyles()
          .setStyles(StylesDocument.Factory.parse(STYLES.replace("cs-CZ", language)).getStyles());
    } catch (XmlException e) {
      throw new IllegalStateException(e);
    }
    paper(docx);
    var properties = docx.getProperties();
    properties.getCoreProperties().setTitle(document.name());
    properties.getCoreProperties().getUnderlyingProperties().setLanguageProperty(language);
    properties.getExtendedProperties().getUnderlyingProperties().setApplication("Spoluplán");
    foot(docx, document, words);
  }

  /// A4 with margins of 25 mm on the left and 20 mm elsewhere, in twentieths of a point.
  private static void paper(XWPFDocument docx) {
    var section = docx.getDocument().getBody().addNewSectPr();
    var size = section.addNewPgSz();
    size.setW(BigInteger.valueOf(11906));
    size.setH(BigInteger.valueOf(16838));
    var margins = section.addNewPgMar();
    margins.setLeft(BigInteger.valueOf(1417));
    margins.setRight(BigInteger.valueOf(1134));
    margins.setTop(BigInteger.valueOf(1134));
    margins.setBottom(BigInteger.valueOf(1361));
    margins.setHeader(BigInteger.valueOf(567));
    margins.setFooter(BigInteger.valueOf(567));
    margins.setGutter(BigInteger.ZERO);
  }

  private static void foot(XWPFDocument docx, Document document, DocumentWords words) {
    var foot = docx.createFooter(HeaderFooterType.DEFAULT).createParagraph();
    foot.setStyle("Footer");
    foot.createRun().setText(document.name());
    foot.createRun().addTab();
    foot.createRun().setText(words.page() + " ");
    field(foot, "PAGE");
    foot.createRun().setText(" " + words.of() + " ");
    field(foot, "NUMPAGES");
  }

  private static void field(XWPFParagraph paragraph, String name) {
    var field = paragraph.getCTP().addNewFldSimple();
    field.setInstr(name);
    field.addNewR().addNewT().setStringValue("1");
  }
}
