package org.spoluplan.documents;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;

/// What stands inside one block.
final class InlineReader {

  private static final Pattern SAFE_ADDRESS =
      Pattern.compile("(?:https?://|mailto:|tel:)[^\\s\\p{Cc}\"<>\\\\^`{|}]{1,2000}");

  private final List<Inline> content = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();

  private final Notes notes;

  private InlineReader(Notes notes) {
    this.notes = notes;
  }

  static List<Inline> read(Node parent, Notes notes) {
    var reader = new InlineReader(notes);
    reader.children(parent);
    reader.finishText();
    return reader.content;
  }

  private void children(Node parent) {
    for (var node = parent.getFirstChild(); node != null; node = node.getNext()) {
      switch (node) {
        case Text words -> text.append(words.getLiteral());
        case Code code -> text.append('`').append(code.getLiteral()).append('`');
        case HtmlInline html -> text.append(html.getLiteral());
        case SoftLineBreak _, HardLineBreak _ -> add(new Inline.LineBreak());
        case StrongEmphasis _ -> add(new Inline.Strong(read(node, notes)));
        case Emphasis _ -> add(new Inline.Emphasis(read(node, notes)));
        case Link link -> link(link);
        default -> children(node);
      }
    }
  }

  private void add(Inline piece) {
    finishText();
    content.add(piece);
  }

  private void finishText() {
    content.addAll(notes.in(text.toString()));
    text.setLength(0);
  }

  /// Words of a link that leads nowhere we let people go stay words.
  private void link(Link link) {
    var address = link.getDestination();
    if (SAFE_ADDRESS.matcher(address.toLowerCase(Locale.ROOT)).matches()) {
      add(new Inline.Link(read(link, notes), address));
    } else {
      children(link);
    }
  }
}
