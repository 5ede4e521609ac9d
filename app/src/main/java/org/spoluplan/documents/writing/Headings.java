package org.spoluplan.documents.writing;

import java.util.ArrayList;
import java.util.List;
import org.spoluplan.documents.Block;
import org.spoluplan.documents.Inline;

/// All headings of a document in the order in which writers meet them.
final class Headings {

  /// @param number from 1
  /// @param inside something else, such as a callout: contents leave it out
  record Line(int number, int level, List<Inline> content, boolean inside) {}

  private final List<Line> lines = new ArrayList<>();

  private Headings() {}

  static List<Line> of(List<Block> blocks) {
    var headings = new Headings();
    headings.add(blocks, false);
    return headings.lines;
  }

  /// What stands in contents.
  static List<Line> contents(List<Block> blocks) {
    return of(blocks).stream().filter(line -> !line.inside()).toList();
  }

  private void add(List<Block> blocks, boolean inside) {
    blocks.forEach(block -> add(block, inside));
  }

  private void add(Block block, boolean inside) {
    switch (block) {
      case Block.Heading(var level, var content) ->
          lines.add(new Line(lines.size() + 1, level, content, inside));
      case Block.BulletList(var items) -> items.forEach(item -> add(item, true));
      case Block.NumberedList(_, var items) -> items.forEach(item -> add(item, true));
      case Block.Callout(var content) -> add(content, true);
      case Block.Confidential(var content) -> add(content, true);
      case Block.Together(var content) -> add(content, inside);
      case Block.Figure(_, _, var content) -> add(content, true);
      case Block.Paragraph _,
          Block.Facts _,
          Block.Table _,
          Block.Picture _,
          Block.Drawn _,
          Block.Withheld _ -> {
        // no heading can stand in it
      }
    }
  }
}
