package org.spoluplan.documents;

import java.util.ArrayList;
import java.util.List;
import org.spoluplan.documents.Block.Fact;
import org.spoluplan.documents.Block.Facts;
import org.spoluplan.documents.Block.Paragraph;
import org.spoluplan.documents.Inline.LineBreak;
import org.spoluplan.documents.Inline.Strong;
import org.spoluplan.documents.Inline.Text;

/// A paragraph whose lines begin with a bold label and a colon is a list of facts.
final class FactLines {

  private FactLines() {}

  static Block of(List<Inline> content) {
    if (content.isEmpty() || !isLabel(content.getFirst())) return new Paragraph(content);
    var facts = new ArrayList<Fact>();
    for (var line : lines(content)) {
      if (!line.isEmpty() && isLabel(line.getFirst())) {
        facts.add(new Fact(List.of(line.getFirst()), trimmed(line.subList(1, line.size()))));
      } else {
        facts.add(continued(facts.removeLast(), line));
      }
    }
    return facts.size() > 1 ? new Facts(facts) : new Paragraph(content);
  }

  private static boolean isLabel(Inline piece) {
    return piece instanceof Strong(var content) && Inline.plain(content).endsWith(":");
  }

  private static List<List<Inline>> lines(List<Inline> content) {
    var lines = new ArrayList<List<Inline>>();
    lines.add(new ArrayList<>());
    for (var piece : content) {
      if (piece instanceof LineBreak) lines.add(new ArrayList<>());
      else lines.getLast().add(piece);
    }
    return lines;
  }

  private static List<Inline> trimmed(List<Inline> value) {
    if (value.isEmpty() || !(value.getFirst() instanceof Text(var text))) return value;
    var rest = new ArrayList<>(value);
    rest.set(0, new Text(text.stripLeading()));
    return rest;
  }

  private static Fact continued(Fact fact, List<Inline> line) {
    var value = new ArrayList<>(fact.value());
    if (!value.isEmpty()) value.add(new LineBreak());
    value.addAll(line);
    return new Fact(fact.label(), value);
  }
}
