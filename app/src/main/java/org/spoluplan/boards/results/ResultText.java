package org.spoluplan.boards.results;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import org.spoluplan.boards.Origin;
import org.spoluplan.documents.Block;
import org.spoluplan.documents.Document;
import org.spoluplan.documents.Inline;
import org.spoluplan.page.Page;

/// The result of a board as the annex of minutes: page, column, stack, notes with points.
record ResultText(Page page, Result result) {

  Document document() {
    var board = result.board();
    var blocks = new ArrayList<Block>();
    if (board.purpose() != null) blocks.add(paragraph(board.purpose()));
    var day = page.t("board.result.day", page.dates().plain(board.is().day()));
    var voters = page.t("board.result.voters", result.voters());
    blocks.add(paragraph(result.pointed() ? day + ". " + voters : day + "."));
    if (result.lines().isEmpty()) blocks.add(paragraph(page.t("board.result.none")));
    var sheets = board.frame().layout().sheets();
    for (var sheet : sheets) {
      var single = sheets.size() == 1;
      if (!single) blocks.add(heading(1, sheet.title()));
      for (var column : sheet.columns()) {
        var lines = result.in(sheet.title(), column.title());
        if (lines.isEmpty()) continue;
        blocks.add(heading(single ? 1 : 2, column.title()));
        blocks.addAll(column(lines, single ? 2 : 3));
      }
    }
    return new Document(board.is().title(), page.locale(), blocks);
  }

  /// Stacks first, then notes that lie alone; what got more points is before the rest.
  private List<Block> column(List<Result.Line> lines, int level) {
    var stacks = new LinkedHashMap<String, List<Result.Line>>();
    var alone = new ArrayList<Result.Line>();
    lines.stream()
        .sorted(Comparator.comparingInt(Result.Line::together).reversed())
        .forEach(
            line -> {
              var stack = line.note().stack();
              if (stack == null) alone.add(line);
              else stacks.computeIfAbsent(stack, _ -> new ArrayList<>()).add(line);
            });
    var blocks = new ArrayList<Block>();
    stacks.forEach(
        (title, on) -> {
          blocks.add(heading(level, title + points(on.getFirst())));
          blocks.add(list(on, false));
        });
    if (!alone.isEmpty()) {
      if (!stacks.isEmpty()) blocks.add(heading(level, page.t("board.result.alone")));
      blocks.add(list(alone, true));
    }
    return blocks;
  }

  private Block list(List<Result.Line> lines, boolean withPoints) {
    return new Block.BulletList(
        lines.stream().map(line -> List.of(item(line, withPoints))).toList());
  }

  private Block item(Result.Line line, boolean withPoints) {
    var pieces = new ArrayList<Inline>();
    var rows = line.note().text().lines().toList();
    for (int i = 0; i < rows.size(); i++) {
      if (i > 0) pieces.add(new Inline.LineBreak());
      pieces.addAll(Inline.text(rows.get(i)));
    }
    if (line.note().origin() != Origin.PARTICIPANT) {
      pieces.addAll(Inline.text(" (" + page.t("board.origin", line.note().origin()) + ")"));
    }
    if (line.author() != null) pieces.addAll(Inline.text(" (" + line.author() + ")"));
    if (withPoints) pieces.addAll(Inline.text(points(line)));
    return new Block.Paragraph(pieces);
  }

  private String points(Result.Line line) {
    var note = line.note();
    if (!result.pointed() || line.together() == 0) return "";
    return " – "
        + (note.roomPoints() > 0
            ? page.t("board.points.both", note.points(), note.roomPoints(), line.together())
            : page.t("board.points", note.points()));
  }

  private static Block heading(int level, String text) {
    return new Block.Heading(level, Inline.text(text));
  }

  private static Block paragraph(String text) {
    return new Block.Paragraph(Inline.text(text));
  }
}
