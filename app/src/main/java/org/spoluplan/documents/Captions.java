package org.spoluplan.documents;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// "Tabulka: Děti podle věku" right above a table is its caption, with a number or without: the
/// number is given anew wherever the table stands.
final class Captions {

  private static final Pattern CAPTION =
      Pattern.compile("(?:Tabulka|Tab\\.|Table)\\s*\\d{0,3}\\s*[:.–-]\\s*(\\S[^\\n]{0,300})");

  private Captions() {}

  static List<Block> of(List<Block> blocks) {
    var captioned = new ArrayList<Block>();
    for (var block : blocks) {
      if (block instanceof Block.Table table
          && !captioned.isEmpty()
          && captioned.getLast() instanceof Block.Paragraph(var above)) {
        var caption = CAPTION.matcher(Inline.plain(above).strip());
        if (caption.matches() && plain(above)) {
          captioned.removeLast();
          captioned.add(
              new Block.Figure(Block.FigureKind.TABLE, Inline.text(caption.group(1)), table));
          continue;
        }
      }
      captioned.add(block);
    }
    return captioned;
  }

  /// Captions with links and notes stay what they are.
  private static boolean plain(List<Inline> content) {
    return content.size() == 1 && content.getFirst() instanceof Inline.Text;
  }
}
