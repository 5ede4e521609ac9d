package org.spoluplan.documents.writing;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.spoluplan.documents.Block;
import org.spoluplan.documents.Inline;

/// How the width of a table is shared: Word lays columns out as told, not by what is in them.
///
/// @param word letters of the longest word, which must not be broken
/// @param text letters of the longest text, which may be
record ColumnWidths(int word, int text) {

  /// In twentieths of a point: margins of a cell, and a letter of ten points on average.
  private static final int MARGINS = 300;

  private static final int LETTER = 125;
  private static final int LONGEST_WORD = 22;
  private static final int LONGEST_TEXT = 60;

  /// Every column gets what its longest word needs, the rest goes where texts are long.
  ///
  /// @param whole in twentieths of a point
  static List<Integer> of(Block.Table table, int whole) {
    var columns =
        IntStream.range(0, table.columns().size()).mapToObj(c -> column(table, c)).toList();
    var needed = columns.stream().mapToInt(ColumnWidths::needed).sum();
    var wished = columns.stream().mapToInt(ColumnWidths::wished).sum();
    if (needed >= whole) return columns.stream().map(c -> c.needed() * whole / needed).toList();
    return columns.stream().map(c -> c.needed() + c.wished() * (whole - needed) / wished).toList();
  }

  private int needed() {
    return MARGINS + LETTER * Math.min(word, LONGEST_WORD);
  }

  private int wished() {
    return 1 + Math.min(text, LONGEST_TEXT) - Math.min(word, LONGEST_WORD);
  }

  private static ColumnWidths column(Block.Table table, int column) {
    var texts = new ArrayList<String>();
    texts.add(Inline.plain(table.columns().get(column).title()));
    table.rows().forEach(row -> texts.add(Inline.plain(row.get(column))));
    var word = texts.stream().flatMap(WORDS::splitAsStream).mapToInt(String::length).max();
    var text = texts.stream().mapToInt(String::length).max();
    return new ColumnWidths(word.orElse(0), text.orElse(0));
  }

  private static final Pattern WORDS = Pattern.compile("\\s");
}
