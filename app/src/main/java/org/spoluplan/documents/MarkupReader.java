package org.spoluplan.documents;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.ListBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/// From the parser's tree to our blocks. The parser keeps the tree shallow, so that walking it
/// needs no more stack than a text of reasonable people.
final class MarkupReader {

  private static final int DEEPEST_BLOCKS = 16;
  private static final int DEEPEST_INLINES = 8;

  private static final Parser PARSER =
      Parser.builder()
          .extensions(List.of(TablesExtension.create()))
          .enabledBlockTypes(Set.of(Heading.class, ListBlock.class, BlockQuote.class))
          .includeSourceSpans(IncludeSourceSpans.BLOCKS)
          .maxOpenBlockParsers(DEEPEST_BLOCKS)
          .maxInlineNesting(DEEPEST_INLINES)
          .build();

  private final String source;
  private final Notes notes;

  private MarkupReader(String source, Notes notes) {
    this.source = source;
    this.notes = notes;
  }

  static List<Block> read(String text) {
    var marked = Notes.of(text);
    var guarded = new StringBuilder();
    marked
        .text()
        .lines()
        .map(TypedLines::guarded)
        .forEach(line -> guarded.append(line).append('\n'));
    var source = guarded.toString();
    return Captions.of(new MarkupReader(source, marked.notes()).blocks(PARSER.parse(source)));
  }

  /// Words of a note: what stands in one paragraph, without notes of its own.
  static List<Inline> line(String text) {
    var read = new MarkupReader(text, Notes.NONE).blocks(PARSER.parse(text));
    var first = read.isEmpty() ? null : read.getFirst();
    return first instanceof Block.Paragraph(var content) && read.size() == 1
        ? content
        : Inline.text(text);
  }

  private List<Block> blocks(Node parent) {
    var blocks = new ArrayList<Block>();
    for (var node = parent.getFirstChild(); node != null; node = node.getNext()) {
      switch (node) {
        case Heading heading -> blocks.add(heading(heading));
        case Paragraph paragraph -> blocks.add(paragraph(paragraph));
        case BulletList list -> blocks.add(new Block.BulletList(items(list)));
        case OrderedList list -> blocks.addAll(numbered(list));
        case TableBlock table -> blocks.add(TableReader.read(table, notes));
        case BlockQuote quote -> blocks.add(new Block.Callout(withoutCallouts(blocks(quote))));
        default -> {
          // definitions of links, which TypedLines lets through in no place
        }
      }
    }
    return blocks;
  }

  /// A picture of ours alone in its paragraph is a figure.
  private Block paragraph(Paragraph paragraph) {
    if (paragraph.getFirstChild() instanceof Image image
        && image.getNext() == null
        && PictureAddress.isOurs(image.getDestination())) {
      var caption = InlineReader.read(image, notes);
      var picture = new Block.Picture(image.getDestination(), Inline.plain(caption));
      return new Block.Figure(Block.FigureKind.PICTURE, caption, picture);
    }
    return FactLines.of(InlineReader.read(paragraph, notes));
  }

  /// The first `#` is the title of the document, so that sections start with `##`.
  private Block heading(Heading heading) {
    var level = Math.clamp(heading.getLevel() - 1, 1, Block.Heading.DEEPEST);
    return new Block.Heading(level, InlineReader.read(heading, notes));
  }

  private List<List<Block>> items(ListBlock list) {
    var items = new ArrayList<List<Block>>();
    for (var item = list.getFirstChild(); item != null; item = item.getNext()) {
      items.add(blocks(item));
    }
    return items;
  }

  /// CommonMark counts on from the first number; in minutes a 4 after a 2 must stay a 4. Only a
  /// list typed as 1. 1. 1. counts by itself.
  private List<Block> numbered(OrderedList list) {
    var lists = new ArrayList<Block>();
    var items = new ArrayList<List<Block>>();
    var first = -1;
    for (var item = list.getFirstChild(); item != null; item = item.getNext()) {
      var typed = number((ListItem) item);
      var follows = typed == first + items.size() || (typed == first && typed <= 1);
      if (!items.isEmpty() && !follows) {
        lists.add(new Block.NumberedList(first, items));
        items = new ArrayList<>();
      }
      if (items.isEmpty()) first = typed;
      items.add(blocks(item));
    }
    lists.add(new Block.NumberedList(first, items));
    return lists;
  }

  private int number(ListItem item) {
    var at = item.getSourceSpans().getFirst().getInputIndex();
    var end = at;
    while (end < source.length() && Character.isDigit(source.charAt(end))) end++;
    return end == at ? 1 : Integer.parseInt(source.substring(at, end));
  }

  private static List<Block> withoutCallouts(List<Block> blocks) {
    return blocks.stream()
        .flatMap(
            block ->
                block instanceof Block.Callout(var inner)
                    ? inner.stream()
                    : List.of(block).stream())
        .toList();
  }
}
