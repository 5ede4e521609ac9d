package org.spoluplan.documents;

import java.util.ArrayList;
import java.util.List;
import org.spoluplan.documents.Block.BulletList;
import org.spoluplan.documents.Block.Callout;
import org.spoluplan.documents.Block.Confidential;
import org.spoluplan.documents.Block.NumberedList;
import org.spoluplan.documents.Block.Withheld;

/// Blocks without what is confidential, however deep it lies. Parts that follow each other leave
/// one note behind: how many there were is nobody's business.
final class PublicCopy {

  private PublicCopy() {}

  static List<Block> of(List<Block> blocks) {
    var kept = new ArrayList<Block>();
    for (var block : blocks) {
      var copy = of(block);
      var repeated =
          copy instanceof Withheld && !kept.isEmpty() && kept.getLast() instanceof Withheld;
      if (!repeated) kept.add(copy);
    }
    return kept;
  }

  private static Block of(Block block) {
    return switch (block) {
      case Confidential _ -> new Withheld();
      case Callout(var content) -> new Callout(of(content));
      case Block.Together(var content) -> new Block.Together(of(content));
      case BulletList(var items) -> new BulletList(items.stream().map(PublicCopy::of).toList());
      case NumberedList(var start, var items) ->
          new NumberedList(start, items.stream().map(PublicCopy::of).toList());
      case Block.Heading h -> h;
      case Block.Paragraph p -> p;
      case Block.Facts f -> f;
      case Block.Table t -> t;
      case Block.Picture p -> p;
      case Block.Drawn d -> d;
      case Block.Figure(var kind, var caption, var content) ->
          new Block.Figure(kind, caption, of(content));
      case Withheld w -> w;
    };
  }
}
