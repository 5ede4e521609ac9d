package org.spoluplan.documents;

import java.util.List;

/// A part of a document that stands on lines of its own.
public sealed interface Block {

  /// @param level 1 to 3 under the title of the document
  record Heading(int level, List<Inline> content) implements Block {
    public static final int DEEPEST = 3;

    public Heading {
      if (level < 1 || level > DEEPEST) throw new IllegalArgumentException("level " + level);
      content = List.copyOf(content);
    }
  }

  record Paragraph(List<Inline> content) implements Block {
    public Paragraph {
      content = List.copyOf(content);
    }
  }

  /// "Kdy: středa 2. června 2021": labels and what belongs to them, one under another.
  record Facts(List<Fact> facts) implements Block {
    public Facts {
      facts = List.copyOf(facts);
    }
  }

  /// @param label with its colon
  record Fact(List<Inline> label, List<Inline> value) {
    public Fact {
      label = List.copyOf(label);
      value = List.copyOf(value);
    }
  }

  record BulletList(List<List<Block>> items) implements Block {
    public BulletList {
      items = items.stream().map(List::copyOf).toList();
    }
  }

  /// @param start number of the first item; the next ones follow without a gap
  record NumberedList(int start, List<List<Block>> items) implements Block {
    public NumberedList {
      items = items.stream().map(List::copyOf).toList();
    }
  }

  /// Every row has as many cells as the header.
  record Table(List<Column> columns, List<List<List<Inline>>> rows) implements Block {
    public Table {
      columns = List.copyOf(columns);
      rows = rows.stream().map(row -> row.stream().map(List::copyOf).toList()).toList();
    }
  }

  /// @param toTheRight numbers stand under each other
  record Column(List<Inline> title, boolean toTheRight) {
    public Column {
      title = List.copyOf(title);
    }
  }

  /// Something with a caption and a number in its row: "Tabulka 3: Náklady podle let".
  ///
  /// @param caption without the word and the number
  record Figure(FigureKind kind, List<Inline> caption, Block content) implements Block {
    public Figure {
      caption = List.copyOf(caption);
    }
  }

  /// Rows in which figures are numbered.
  enum FigureKind {
    TABLE,
    CHART,
    MAP,
    PICTURE
  }

  /// A picture somebody attached.
  ///
  /// @param address of the file, `/soubory/…`, or the picture itself as a `data:` address
  /// @param words   what is on it, for those who do not see it
  record Picture(String address, String words) implements Block {}

  /// A chart or a map.
  record Drawn(Drawing drawing) implements Block {}

  /// What the reader must not overlook, such as a conclusion.
  record Callout(List<Block> content) implements Block {
    public Callout {
      content = List.copyOf(content);
    }
  }

  /// Only for those who may see the whole document.
  record Confidential(List<Block> content) implements Block {
    public Confidential {
      content = List.copyOf(content);
    }
  }

  /// What stays on one page of paper as long as it fits there, such as signatures with the words
  /// they stand under.
  record Together(List<Block> content) implements Block {
    public Together {
      content = List.copyOf(content);
    }
  }

  /// Something confidential stood here; the public copy says so instead of keeping quiet.
  record Withheld() implements Block {}
}
