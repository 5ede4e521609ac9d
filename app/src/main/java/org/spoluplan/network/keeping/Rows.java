package org.spoluplan.network.keeping;

import java.util.regex.Pattern;
import org.spoluplan.page.Form;

/// Parts of a form that repeat: their fields are named `place-0-street`, `place-1-street`…
final class Rows {

  /// More than any service has; a form that asks for more was not made by us.
  static final int MOST = 300;

  private Rows() {}

  /// How many were sent.
  static int of(Form form, String part) {
    var pattern = Pattern.compile(Pattern.quote(part) + "-(\\d{1,3})-.*");
    var rows =
        form.names().stream()
            .map(pattern::matcher)
            .filter(found -> found.matches())
            .mapToInt(found -> Integer.parseInt(found.group(1)) + 1)
            .max()
            .orElse(0);
    return Math.min(rows, MOST);
  }

  /// Of the row itself nothing was filled in.
  static boolean isBlank(Form form, String row, String... fields) {
    for (var field : fields) if (!form.value(row + field).isBlank()) return false;
    return true;
  }
}
