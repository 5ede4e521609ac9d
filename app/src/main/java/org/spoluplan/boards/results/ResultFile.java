package org.spoluplan.boards.results;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.spoluplan.boards.state.BoardJson;
import org.spoluplan.boards.state.Layout;

/// A board as a file that can be taken over again.
///
/// @param format says what the file is, with its version
/// @param day    ISO 8601
record ResultFile(
    String format,
    String title,
    @Nullable String purpose,
    String day,
    List<Layout.Sheet> pages,
    List<FileNote> notes) {

  static final String FORMAT = "spoluplan-board/1";

  /// @param column id of one of the columns
  /// @param author only where names were shown
  record FileNote(
      String column,
      @Nullable String stack,
      String text,
      String origin,
      @Nullable String author,
      int points,
      int roomPoints) {}

  static ResultFile of(Result result) {
    var board = result.board();
    var layout = board.frame().layout();
    return new ResultFile(
        FORMAT,
        board.is().title(),
        board.purpose(),
        board.is().day().toString(),
        layout.sheets(),
        result.lines().stream().map(line -> note(layout, line)).toList());
  }

  private static FileNote note(Layout layout, Result.Line line) {
    var note = line.note();
    var column =
        layout.sheets().stream()
            .filter(sheet -> sheet.title().equals(note.page()))
            .flatMap(sheet -> sheet.columns().stream())
            .filter(one -> one.title().equals(note.column()))
            .map(Layout.Column::id)
            .findFirst()
            .orElse("");
    return new FileNote(
        column,
        note.stack(),
        note.text(),
        org.spoluplan.kernel.Code.of(note.origin()),
        line.author(),
        note.points(),
        note.roomPoints());
  }

  String text() {
    return BoardJson.write(this);
  }
}
