package org.spoluplan.algorithms.minutes;

import java.util.Optional;

/// Which columns of a table say what is to be done, by whom, until when and how it stands.
///
/// @param who likewise the others: the number of the column, -1 when there is none
record TaskColumns(int what, int who, int due, int status) {

  static Optional<TaskColumns> of(Line head) {
    if (head.cells().size() < 2) return Optional.empty();
    var what = column(head, "(?:.*\\b)?(?:ukol\\p{L}*|co|obsah(?: ukolu)?|zadani|cinnost|popis)");
    var who =
        column(
            head,
            "(?:kdo|zodp\\p{L}*\\.?(?: osoba)?|odpov\\p{L}*\\.?(?: osoba)?|resitel\\p{L}*|garant|nositel|zajisti)");
    var due = column(head, "(?:termin\\p{L}*|do kdy|kdy|splnit do)(?: splneni)?");
    if (what < 0 || (who < 0 && due < 0)) return Optional.empty();
    return Optional.of(
        new TaskColumns(what, who, due, column(head, "(?:stav|splneno|plneni|poznamka)")));
  }

  private static int column(Line head, String pattern) {
    for (int i = 0; i < head.cells().size(); i++) {
      if (head.cells().get(i).folded().matches(pattern)) return i;
    }
    return -1;
  }

  Text what(Line row) {
    return cell(row, what);
  }

  Text who(Line row) {
    return cell(row, who);
  }

  Text due(Line row) {
    return cell(row, due);
  }

  Text status(Line row) {
    return cell(row, status);
  }

  private static Text cell(Line row, int column) {
    return column < 0 || column >= row.cells().size()
        ? row.text().sub(0, 0)
        : row.cells().get(column);
  }
}
