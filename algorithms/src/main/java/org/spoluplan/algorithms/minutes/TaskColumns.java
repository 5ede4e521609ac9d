package org.spoluplan.algorithms.minutes;

import java.util.List;
import java.util.Optional;

/// Which columns of a table say what is to be done, by whom, until when and how it stands.
///
/// @param what   likewise the others: the number of the column, -1 when there is none
/// @param number of the column with numbers or codes
record TaskColumns(int number, int what, int who, int due, int status) {

  private static final String WHAT =
      "(?:.*\\b)?(?:ukol\\p{L}*|co|co (?:udelat|je treba|se udela)|obsah(?: ukolu)?|zadani|cinnost|aktivita|opatreni|popis(?: ukolu)?|predmet|dalsi krok\\p{L}*)";
  private static final String WHO =
      "(?:kdo|(?:kdo )?zodp\\p{L}*\\.?(?: osoba)?|(?:kdo )?odp\\p{L}*\\.?(?: osoba)?|resitel\\p{L}*|garant|nositel|zajisti|zajistuje|vykona|provede|komu)";
  private static final String DUE =
      "(?:termin\\p{L}*|do kdy|kdy|do|splnit do|lhuta|datum|deadline)(?: splneni| plneni| do)?";

  /// "Úkol – kdo – do kdy" in one cell: each cell of the column is a whole task.
  private static final String COMBINED =
      ".*\\bukol\\p{L}*\\b.*\\b(?:kdo|termin|zodp\\p{L}*|do kdy)\\b.*";

  static Optional<TaskColumns> of(List<Text> head) {
    if (head.size() < 2 || head.stream().anyMatch(cell -> cell.length() > 45))
      return Optional.empty();
    var combined = column(head, COMBINED);
    if (combined >= 0) return Optional.of(new TaskColumns(-1, combined, -1, -1, -1));
    var number = column(head, "(?:p\\. ?)?c(?:\\.|islo)?(?: ?ukolu)?|poradi|por\\.?|kod|id");
    var what = column(head, WHAT, number);
    var who = column(head, WHO);
    var due = column(head, DUE);
    if (what < 0 || (who < 0 && due < 0)) return Optional.empty();
    return Optional.of(
        new TaskColumns(
            number,
            what,
            who,
            due,
            column(
                head,
                "(?:stav|splneno|plneni|poznamka|vysledek|kontrola|jak (?:to )?dopadl\\p{L}*|co s tim|vyrizeni|status)(?: plneni| ukolu)?")));
  }

  boolean isCombined() {
    return who < 0 && due < 0;
  }

  boolean hasNumbers() {
    return number >= 0 && number != what;
  }

  private static int column(List<Text> head, String pattern) {
    return column(head, pattern, -1);
  }

  private static int column(List<Text> head, String pattern, int besides) {
    for (int i = 0; i < head.size(); i++) {
      if (i != besides && head.get(i).folded().strip().matches("(?:" + pattern + ")\\s?[:.]?"))
        return i;
    }
    return pattern.equals(WHAT) && besides >= 0 && head.get(besides).folded().contains("ukol")
        ? besides
        : -1;
  }

  Text what(List<Text> row) {
    return cell(row, what);
  }

  Text who(List<Text> row) {
    return cell(row, who);
  }

  Text due(List<Text> row) {
    return cell(row, due);
  }

  Text status(List<Text> row) {
    return cell(row, status);
  }

  private static Text cell(List<Text> row, int column) {
    return column < 0 || column >= row.size() ? row.getFirst().sub(0, 0) : row.get(column);
  }
}
