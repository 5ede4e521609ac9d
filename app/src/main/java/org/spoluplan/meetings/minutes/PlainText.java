package org.spoluplan.meetings.minutes;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.spoluplan.documents.Block;
import org.spoluplan.documents.Document;
import org.spoluplan.documents.Inline;

/// A document as bare words, to be searched.
final class PlainText {

  private PlainText() {}

  static String of(Document document) {
    return lines(document.blocks())
        .map(line -> line.replace('\n', ' ').strip())
        .filter(line -> !line.isEmpty())
        .collect(Collectors.joining("\n"));
  }

  private static Stream<String> lines(List<Block> blocks) {
    return blocks.stream().flatMap(PlainText::lines);
  }

  private static Stream<String> lines(Block block) {
    return switch (block) {
      case Block.Heading(_, var content) -> Stream.of(Inline.plain(content));
      case Block.Paragraph(var content) -> Stream.of(Inline.plain(content));
      case Block.Facts(var facts) ->
          facts.stream().map(fact -> Inline.plain(fact.label()) + " " + Inline.plain(fact.value()));
      case Block.BulletList(var items) -> items.stream().flatMap(PlainText::lines);
      case Block.NumberedList(_, var items) -> items.stream().flatMap(PlainText::lines);
      case Block.Table(_, var rows) ->
          rows.stream()
              .map(row -> row.stream().map(Inline::plain).collect(Collectors.joining(" ")));
      case Block.Callout(var content) -> lines(content);
      case Block.Confidential(var content) -> lines(content);
      case Block.Together(var content) -> lines(content);
      case Block.Figure(_, var caption, var content) ->
          Stream.concat(Stream.of(Inline.plain(caption)), lines(content));
      case Block.Picture(_, var words) -> Stream.of(words);
      case Block.Drawn(var drawing) -> Stream.of(drawing.words());
      case Block.Withheld _ -> Stream.empty();
    };
  }
}
