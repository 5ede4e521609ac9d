package org.spoluplan.documents;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableBody;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableHead;
import org.commonmark.node.Node;

/// A table in GitHub's way of typing it.
final class TableReader {

  private TableReader() {}

  static Block.Table read(TableBlock table, Notes notes) {
    var columns = new ArrayList<Block.Column>();
    var rows = new ArrayList<List<List<Inline>>>();
    for (var part = table.getFirstChild(); part != null; part = part.getNext()) {
      for (var row = part.getFirstChild(); row != null; row = row.getNext()) {
        if (part instanceof TableHead) columns.addAll(columns(row, notes));
        if (part instanceof TableBody) rows.add(cells(row, notes));
      }
    }
    return new Block.Table(columns, rows);
  }

  private static List<Block.Column> columns(Node row, Notes notes) {
    var columns = new ArrayList<Block.Column>();
    for (var node = row.getFirstChild(); node != null; node = node.getNext()) {
      var right =
          node instanceof TableCell cell && cell.getAlignment() == TableCell.Alignment.RIGHT;
      columns.add(new Block.Column(InlineReader.read(node, notes), right));
    }
    return columns;
  }

  private static List<List<Inline>> cells(Node row, Notes notes) {
    var cells = new ArrayList<List<Inline>>();
    for (var node = row.getFirstChild(); node != null; node = node.getNext()) {
      cells.add(InlineReader.read(node, notes));
    }
    return cells;
  }
}
