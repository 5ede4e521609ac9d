package org.spoluplan.documents;

import java.util.List;

/// A piece of a line of text.
public sealed interface Inline {

  record Text(String text) implements Inline {}

  record Strong(List<Inline> content) implements Inline {
    public Strong {
      content = List.copyOf(content);
    }
  }

  record Emphasis(List<Inline> content) implements Inline {
    public Emphasis {
      content = List.copyOf(content);
    }
  }

  /// @param address starts with `http:`, `https:`, `mailto:` or `tel:`
  record Link(List<Inline> content, String address) implements Inline {
    public Link {
      content = List.copyOf(content);
    }
  }

  /// A note under the text; a number leads to it.
  record Note(List<Inline> content) implements Inline {
    public Note {
      content = List.copyOf(content);
    }
  }

  /// The next piece stands on a new line.
  record LineBreak() implements Inline {}

  static List<Inline> text(String text) {
    return text.isEmpty() ? List.of() : List.of(new Text(text));
  }

  /// What is left when formatting and notes are taken away.
  static String plain(List<? extends Inline> content) {
    var plain = new StringBuilder();
    for (var piece : content) {
      plain.append(
          switch (piece) {
            case Text(var text) -> text;
            case Strong(var inner) -> plain(inner);
            case Emphasis(var inner) -> plain(inner);
            case Link(var inner, _) -> plain(inner);
            case Note _ -> "";
            case LineBreak _ -> "\n";
          });
    }
    return plain.toString();
  }
}
