package org.spoluplan.documents.writing;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.spoluplan.documents.Block;
import org.spoluplan.documents.Document;
import org.spoluplan.documents.Inline;

/// A document ready to be written: good manners of its language in every line, and headings that
/// skip no level (a reader of a screen would look for what is missing).
final class Typeset {

  private final UnaryOperator<String> manners;
  private int level;

  private Typeset(UnaryOperator<String> manners) {
    this.manners = manners;
  }

  static Document of(Document document) {
    var czech = document.language().getLanguage().equals("cs");
    var typeset = new Typeset(czech ? CzechTypography::of : UnaryOperator.identity());
    return document
        .withTitle(typeset.manners.apply(document.title()))
        .withBlocks(typeset.blocks(document.blocks()));
  }

  private List<Block> blocks(List<Block> blocks) {
    return blocks.stream().map(this::block).toList();
  }

  private Block block(Block block) {
    return switch (block) {
      case Block.Heading(var typed, var content) -> heading(typed, content);
      case Block.Paragraph(var content) -> new Block.Paragraph(line(content));
      case Block.Facts(var facts) ->
          new Block.Facts(
              facts.stream().map(f -> new Block.Fact(line(f.label()), line(f.value()))).toList());
      case Block.BulletList(var items) ->
          new Block.BulletList(items.stream().map(this::blocks).toList());
      case Block.NumberedList(var start, var items) ->
          new Block.NumberedList(start, items.stream().map(this::blocks).toList());
      case Block.Table(var columns, var rows) -> table(columns, rows);
      case Block.Callout(var content) -> new Block.Callout(blocks(content));
      case Block.Together(var content) -> new Block.Together(blocks(content));
      case Block.Confidential(var content) -> new Block.Confidential(blocks(content));
      case Block.Figure(var kind, var caption, var content) ->
          new Block.Figure(kind, line(caption), block(content));
      case Block.Picture picture -> picture;
      case Block.Drawn drawn -> drawn;
      case Block.Withheld withheld -> withheld;
    };
  }

  private Block heading(int typed, List<Inline> content) {
    level = Math.min(typed, level + 1);
    return new Block.Heading(level, line(content));
  }

  private Block table(List<Block.Column> columns, List<List<List<Inline>>> rows) {
    return new Block.Table(
        columns.stream().map(c -> new Block.Column(line(c.title()), c.toTheRight())).toList(),
        rows.stream().map(row -> row.stream().map(this::line).toList()).toList());
  }

  /// The rules see the whole line, over the borders of bold and italic.
  private List<Inline> line(List<Inline> content) {
    var single = singleSpaced(content);
    return new Cut(manners.apply(Inline.plain(single)), this::line).of(single);
  }

  private static List<Inline> singleSpaced(List<Inline> content) {
    return content.stream().map(Typeset::singleSpaced).toList();
  }

  private static Inline singleSpaced(Inline piece) {
    return switch (piece) {
      case Inline.Text(var text) -> new Inline.Text(text.replaceAll("[ \\t]++", " "));
      case Inline.Strong(var inner) -> new Inline.Strong(singleSpaced(inner));
      case Inline.Emphasis(var inner) -> new Inline.Emphasis(singleSpaced(inner));
      case Inline.Link(var inner, var address) -> new Inline.Link(singleSpaced(inner), address);
      case Inline.Note note -> note;
      case Inline.LineBreak end -> end;
    };
  }

  /// Cuts a line of text of the same length back into the pieces it was made of.
  private static final class Cut {

    private final String text;
    private final UnaryOperator<List<Inline>> notes;
    private int at;

    private Cut(String text, UnaryOperator<List<Inline>> notes) {
      this.text = text;
      this.notes = notes;
    }

    private List<Inline> of(List<Inline> pieces) {
      var cut = new ArrayList<Inline>();
      for (var piece : pieces) cut.add(of(piece));
      return cut;
    }

    private Inline of(Inline piece) {
      return switch (piece) {
        case Inline.Text(var old) -> new Inline.Text(next(old.length()));
        case Inline.Strong(var inner) -> new Inline.Strong(of(inner));
        case Inline.Emphasis(var inner) -> new Inline.Emphasis(of(inner));
        case Inline.Link(var inner, var address) -> new Inline.Link(of(inner), address);
        case Inline.Note(var content) -> new Inline.Note(notes.apply(content));
        case Inline.LineBreak end -> {
          next(1);
          yield end;
        }
      };
    }

    private String next(int length) {
      at += length;
      return text.substring(at - length, at);
    }
  }
}
