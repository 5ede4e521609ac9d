package org.spoluplan.algorithms.minutes;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Votes in columns "PRO", "PROTI", "ZDRŽEL SE" with the numbers in the rows below.
final class VoteTable {

  private static final Pattern DIGITS = Pattern.compile("\\d{1,3}");
  private static final List<Pattern> COLUMNS =
      List.of(
          Pattern.compile("(?:hlasu |pocet )?(?:pro|ano)"),
          Pattern.compile("(?:hlasu |pocet )?(?:proti|ne)"),
          Pattern.compile("(?:se )?zdrz\\p{L}*\\.?(?: se)?(?: hlasovani)?"));

  private VoteTable() {}

  static boolean isHead(List<Line> lines, int i) {
    var cells = lines.get(i).cells();
    if (cells.size() < 2 || i + 1 >= lines.size()) return false;
    var labels = cells.stream().filter(cell -> column(cell) >= 0).count();
    return labels >= 2 && isCounted(lines.get(i + 1));
  }

  /// A row with the numbers of votes.
  static boolean isCounted(Line row) {
    return row.cells().stream().filter(cell -> DIGITS.matcher(cell.chars()).matches()).count() >= 2;
  }

  private static int column(Text cell) {
    var said = cell.folded();
    for (int i = 0; i < COLUMNS.size(); i++) if (COLUMNS.get(i).matcher(said).matches()) return i;
    return -1;
  }

  /// The vote of one row; its subject is the first cell that says something.
  static FoundVote row(List<Text> head, List<Text> row, VoteSubjects subjects, int line) {
    var numbers = new ArrayList<@Nullable Found<Integer>>();
    for (int column = 0; column < 3; column++) {
      Found<Integer> number = null;
      for (int k = 0; k < Math.min(head.size(), row.size()); k++) {
        if (column(head.get(k)) == column && DIGITS.matcher(row.get(k).chars()).matches())
          number = row.get(k).found(Integer.valueOf(row.get(k).chars()), 0.95);
      }
      numbers.add(number);
    }
    var result =
        row.stream().map(VoteResults::result).filter(Objects::nonNull).findFirst().orElse(null);
    var first = row.stream().filter(cell -> !cell.isBlank()).findFirst().orElse(row.getFirst());
    var named = first.length() > 8;
    return new FoundVote(
        named ? first.found(first.chars(), 0.8) : subjects.of(line, first.sub(0, 0)),
        numbers.get(0),
        numbers.get(1),
        numbers.get(2),
        result);
  }
}
