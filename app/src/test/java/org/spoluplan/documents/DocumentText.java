package org.spoluplan.documents;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// All words of a document in reading order, for tests.
public final class DocumentText {

  private DocumentText() {}

  public static String of(Document document) {
    return Stream.concat(Stream.of(document.title()), texts(document.blocks()))
        .filter(text -> !text.isEmpty())
        .collect(Collectors.joining("\n"));
  }

  private static Stream<String> texts(List<Block> blocks) {
    return blocks.stream().flatMap(DocumentText::texts);
  }

  private static Stream<String> texts(Block block) {
    return switch (block) {
      case Block.Heading(_, var content) -> Stream.of(Inline.plain(content));
      case Block.Paragraph(var content) -> Stream.of(Inline.plain(content));
      case Block.Facts(var facts) ->
          facts.stream().flatMap(f -> Stream.of(Inline.plain(f.label()), Inline.plain(f.value())));
      case Block.BulletList(var items) -> items.stream().flatMap(DocumentText::texts);
      case Block.NumberedList(_, var items) -> items.stream().flatMap(DocumentText::texts);
      case Block.Table(var columns, var rows) ->
          Stream.concat(
              columns.stream().map(c -> Inline.plain(c.title())),
              rows.stream().flatMap(row -> row.stream().map(Inline::plain)));
      case Block.Callout(var content) -> texts(content);
      case Block.Confidential(var content) -> texts(content);
      case Block.Together(var content) -> texts(content);
      case Block.Figure(_, var caption, var content) ->
          Stream.concat(Stream.of(Inline.plain(caption)), texts(content));
      case Block.Picture(_, var words) -> Stream.of(words);
      case Block.Drawn(var drawing) -> Stream.of(drawing.words());
      case Block.Withheld _ -> Stream.of("[…]");
    };
  }
}
