package org.spoluplan.boards.results;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.spoluplan.boards.state.BoardJson;
import org.spoluplan.boards.state.Layout;

/// Reads a board out of a file. Whatever does not look as one that was taken away from here is
/// none.
final class ReadingResult {

  private static final int LARGEST = 2_000_000;
  private static final int LONGEST = 200;
  private static final int LONGEST_PURPOSE = 2000;
  private static final int MOST_COLUMNS = 40;

  private ReadingResult() {}

  static Optional<ResultFile> read(byte[] content) {
    if (content.length == 0 || content.length > LARGEST) return Optional.empty();
    try {
      var text = new String(content, StandardCharsets.UTF_8);
      return Optional.ofNullable(BoardJson.read(text, ResultFile.class))
          .filter(ReadingResult::isOurs);
    } catch (RuntimeException e) {
      // whatever is wrong with it, it is no board
      return Optional.empty();
    }
  }

  private static boolean isOurs(ResultFile file) {
    var layout = new Layout(file.pages());
    var ids = layout.columns().stream().map(Layout.Column::id).toList();
    return ResultFile.FORMAT.equals(file.format())
        && fits(file.title(), LONGEST)
        && (file.purpose() == null || file.purpose().length() <= LONGEST_PURPOSE)
        && !ids.isEmpty()
        && ids.size() <= MOST_COLUMNS
        && new HashSet<>(ids).size() == ids.size()
        && ids.stream().allMatch(id -> id.matches("[a-z][a-z0-9]{0,9}"))
        && layout.columns().stream().allMatch(column -> fits(column.title(), LONGEST))
        && file.pages().stream().allMatch(sheet -> fits(sheet.title(), LONGEST))
        && List.copyOf(file.notes()).stream().allMatch(note -> note.text() != null);
  }

  private static boolean fits(String text, int longest) {
    return !text.isBlank() && text.length() <= longest;
  }
}
