package org.spoluplan.documents.writing;

import java.util.List;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.spoluplan.documents.Block;
import org.spoluplan.documents.Inline;

/// A table over the whole width whose header stands on every page.
final class DocxTable {

  private static final String HEADER_COLOUR = "EEF1F6";

  private DocxTable() {}

  static void write(XWPFDocument docx, Block.Table content) {
    var columns = content.columns();
    var table = docx.createTable(content.rows().size() + 1, columns.size());
    table.setStyleID("TableGrid");
    table.getCTTbl().getTblPr().unsetTblBorders();
    var widths = ColumnWidths.of(content, DocxFrame.TEXT_WIDTH);
    table.setWidth(DocxFrame.TEXT_WIDTH);
    header(table.getRow(0), columns, widths);
    for (var r = 0; r < content.rows().size(); r++) {
      var row = table.getRow(r + 1);
      row.setCantSplitRow(true);
      for (var c = 0; c < columns.size(); c++) {
        row.getCell(c).setWidth(String.valueOf(widths.get(c)));
        var text = content.rows().get(r).get(c);
        cell(row.getCell(c), "TableText", text, columns.get(c).toTheRight());
      }
    }
  }

  private static void header(XWPFTableRow row, List<Block.Column> columns, List<Integer> widths) {
    row.setRepeatHeader(true);
    row.setCantSplitRow(true);
    for (var c = 0; c < columns.size(); c++) {
      var cell = row.getCell(c);
      cell.setWidth(String.valueOf(widths.get(c)));
      cell.setColor(HEADER_COLOUR);
      cell(cell, "TableHeader", columns.get(c).title(), columns.get(c).toTheRight());
    }
  }

  private static void cell(
      XWPFTableCell cell, String style, List<Inline> text, boolean toTheRight) {
    var paragraph = cell.getParagraphArray(0);
    paragraph.setStyle(style);
    if (toTheRight) paragraph.setAlignment(ParagraphAlignment.RIGHT);
    DocxRuns.write(paragraph, text);
  }
}
