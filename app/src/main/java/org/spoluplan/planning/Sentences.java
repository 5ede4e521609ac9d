package org.spoluplan.planning;

import com.ibm.icu.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import org.spoluplan.documents.Block;
import org.spoluplan.documents.Inline;
import org.spoluplan.documents.Markup;
import org.spoluplan.page.Messages;

/// A text of a card cut into sentences, so that people can say which one they mean.
public final class Sentences {

  private static final int LONGEST = 2000;

  private Sentences() {}

  /// Without marks, in the order of the text.
  public static List<String> of(String markup) {
    var sentences = new ArrayList<String>();
    add(Markup.parse(markup).blocks(), sentences);
    return List.copyOf(sentences);
  }

  private static void add(List<Block> blocks, List<String> sentences) {
    for (var block : blocks) {
      switch (block) {
        case Block.Heading(_, var content) -> split(Inline.plain(content), sentences);
        case Block.Paragraph(var content) -> split(Inline.plain(content), sentences);
        case Block.Facts(var facts) ->
            facts.forEach(
                fact ->
                    split(
                        Inline.plain(fact.label()) + " " + Inline.plain(fact.value()), sentences));
        case Block.BulletList(var items) -> items.forEach(item -> add(item, sentences));
        case Block.NumberedList(_, var items) -> items.forEach(item -> add(item, sentences));
        case Block.Table(_, var rows) -> rows.forEach(row -> row(row, sentences));
        case Block.Callout(var content) -> add(content, sentences);
        case Block.Together(var content) -> add(content, sentences);
        case Block.Picture _, Block.Drawn _ -> {
          // its caption was asked about
        }
        case Block.Figure(_, var caption, var content) -> {
          split(Inline.plain(caption), sentences);
          add(List.of(content), sentences);
        }
        case Block.Confidential _, Block.Withheld _ -> {
          // nobody is asked about what only some may read
        }
      }
    }
  }

  private static void row(List<List<Inline>> cells, List<String> sentences) {
    var text = String.join(", ", cells.stream().map(Inline::plain).toList());
    split(text, sentences);
  }

  private static void split(String text, List<String> sentences) {
    for (var line : text.split("\n", -1)) {
      var iterator = BreakIterator.getSentenceInstance(Messages.CZECH);
      iterator.setText(line);
      var from = iterator.first();
      for (var to = iterator.next(); to != BreakIterator.DONE; from = to, to = iterator.next()) {
        var sentence = line.substring(from, to).strip();
        if (!sentence.isEmpty()) {
          sentences.add(sentence.substring(0, Math.min(LONGEST, sentence.length())));
        }
      }
    }
  }
}
