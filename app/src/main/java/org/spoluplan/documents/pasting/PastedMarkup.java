package org.spoluplan.documents.pasting;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.spoluplan.documents.Markup;
import org.spoluplan.extraction.PastedHtml.Piece;
import org.spoluplan.extraction.PastedHtml.Run;

/// Pieces of pasted text as [Markup].
final class PastedMarkup {

  private static final int DEEPEST_HEADING = 4;
  private static final int MOST_COLUMNS = 12;

  private final StringBuilder text = new StringBuilder();
  private int columns;

  private PastedMarkup() {}

  static String of(List<Piece> pieces) {
    var markup = new PastedMarkup();
    @Nullable Piece before = null;
    for (var piece : pieces) {
      if (before != null) markup.gap(before, piece);
      markup.add(before, piece);
      before = piece;
    }
    return markup.text.toString().strip() + "\n";
  }

  /// Lines of one list and rows of one table stand together.
  private void gap(Piece before, Piece now) {
    var together =
        (before instanceof Piece.Item && now instanceof Piece.Item)
            || (before instanceof Piece.Row && now instanceof Piece.Row)
            || (before instanceof Piece.Note && now instanceof Piece.Note);
    text.append(together ? "\n" : "\n\n");
  }

  private void add(@Nullable Piece before, Piece piece) {
    switch (piece) {
      case Piece.Heading(var level, var runs) ->
          text.append("#".repeat(Math.clamp(level + 1L, 2, DEEPEST_HEADING)))
              .append(' ')
              .append(plain(runs));
      case Piece.Paragraph(var runs) -> text.append(line(runs));
      case Piece.Item(var level, var number, var runs) ->
          text.append("  ".repeat(level))
              .append(number.isEmpty() ? "-" : number)
              .append(' ')
              .append(line(runs));
      case Piece.Row row -> row(row, before instanceof Piece.Row);
      case Piece.Note(var number, var runs) ->
          text.append("\\[").append(number).append("] ").append(line(runs));
    }
  }

  /// A table has as many columns as its first row; the markup wants a head, so the first row is it.
  private void row(Piece.Row row, boolean goesOn) {
    if (!goesOn) columns = Math.min(row.cells().size(), MOST_COLUMNS);
    var cells =
        row.cells().stream()
            .limit(columns)
            .map(PastedMarkup::line)
            .collect(Collectors.joining(" | ", "| ", " |"));
    text.append(cells);
    for (int i = row.cells().size(); i < columns; i++) text.append(" |");
    if (!goesOn) text.append('\n').append("|---".repeat(columns)).append('|');
  }

  private static String plain(List<Run> runs) {
    return runs.stream().map(run -> Markup.escape(run.text())).collect(Collectors.joining());
  }

  private static String line(List<Run> runs) {
    return runs.stream().map(PastedMarkup::marked).collect(Collectors.joining());
  }

  /// Marks stand at the words, blanks outside of them.
  private static String marked(Run run) {
    var words = run.text().strip();
    if (words.isEmpty()) return " ";
    var before = run.text().substring(0, run.text().indexOf(words.charAt(0)));
    var after = run.text().substring(before.length() + words.length());
    var said = Markup.escape(words);
    if (run.bold()) said = "**" + said + "**";
    else if (run.italic()) said = "*" + said + "*";
    if (!run.href().isEmpty()) said = "[" + said + "](" + run.href() + ")";
    return before + said + after;
  }
}
