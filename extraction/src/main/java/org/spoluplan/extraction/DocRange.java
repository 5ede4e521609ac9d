package org.spoluplan.extraction;

import org.apache.poi.hwpf.converter.AbstractWordUtils;
import org.apache.poi.hwpf.converter.AbstractWordUtils.NumberingState;
import org.apache.poi.hwpf.usermodel.CharacterRun;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.apache.poi.hwpf.usermodel.Range;

/// Walks through paragraphs of a document of Word 97, whose tables are only marks among them.
final class DocRange {

  private static final char CELL = '\u0007';
  private static final char FIELD = '\u0013';
  private static final char FIELD_RESULT = '\u0014';
  private static final char FIELD_END = '\u0015';

  private final Composer composer;
  private final NumberingState numbering = new NumberingState();

  /// Codes of fields one within another that are not read.
  private int codes;

  DocRange(Composer composer) {
    this.composer = composer;
  }

  void read(Range range) throws Unreadable {
    for (int i = 0; i < range.numParagraphs(); i++) paragraph(range.getParagraph(i));
  }

  private void paragraph(Paragraph paragraph) throws Unreadable {
    var level = paragraph.isInTable() ? Math.clamp(paragraph.getTableLevel(), 1, 32) : 0;
    if (paragraph.isTableRowEnd()) {
      composer.endRow();
      return;
    }
    while (composer.rowsOpen() > level) composer.endRow();
    while (composer.rowsOpen() < level) composer.startRow();
    if (paragraph.pageBreakBefore()) composer.pageBreak();
    composer.marker(paragraph.getIlvl(), marker(paragraph));
    for (int i = 0; i < paragraph.numCharacterRuns(); i++) run(paragraph.getCharacterRun(i));
    end(paragraph, level);
  }

  private void end(Paragraph paragraph, int level) throws Unreadable {
    var text = paragraph.text();
    if (level > 1 && paragraph.isEmbeddedCellMark()) {
      composer.endCell();
    } else if (level > 0 && text.indexOf(CELL) >= 0) {
      composer.endCell();
    } else {
      composer.endParagraph();
    }
    composer.marker("");
  }

  private String marker(Paragraph paragraph) {
    if (!paragraph.isInList()) return "";
    try {
      var list = paragraph.getList();
      var said =
          AbstractWordUtils.getBulletText(numbering, list, (char) paragraph.getIlvl()).strip();
      return said.length() == 1 && !Character.isLetterOrDigit(said.charAt(0))
          ? Numerals.bullet(said)
          : said;
    } catch (RuntimeException _) {
      // a list that the document does not describe
      return "";
    }
  }

  private void run(CharacterRun run) throws Unreadable {
    if (run.isMarkedDeleted()) {
      composer.sheet().note(ReadingNote.TRACKED_CHANGES);
      return;
    }
    if (run.isMarkedInserted()) composer.sheet().note(ReadingNote.TRACKED_CHANGES);
    if (run.isVanished()) return;
    if (run.isSymbol()) {
      composer.text(Numerals.symbol(run.getSymbolCharacter()));
      return;
    }
    var text = run.text();
    for (int i = 0; i < text.length(); i++) character(text.charAt(i));
  }

  private void character(char c) throws Unreadable {
    switch (c) {
      case FIELD -> codes++;
      case FIELD_RESULT -> codes = Math.max(0, codes - 1);
      case FIELD_END -> fieldEnd();
      case '\t' -> tab();
      case '\u000B' -> composer.lineBreak();
      case '\f' -> composer.pageBreak();
      case '\u001E' -> composer.text("-");
      case '\u001F' -> composer.text("\u00AD");
      default -> {
        if (codes == 0 && c >= ' ') composer.text(String.valueOf(c));
      }
    }
  }

  private void tab() throws Unreadable {
    if (codes == 0) composer.tab();
  }

  /// A field without a result ends before one began.
  private void fieldEnd() {
    codes = 0;
  }
}
