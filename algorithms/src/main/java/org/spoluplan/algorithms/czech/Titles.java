package org.spoluplan.algorithms.czech;

import java.util.ArrayList;
import java.util.List;

/// Titles as they are written around a name: "Mgr. et Mgr." before it, "Ph.D." after it.
///
/// @param before empty when there are none; so after
public record Titles(String before, String after) {

  /// @param titles in the order in which they stand around the name
  public static Titles of(String titles) {
    var before = new ArrayList<String>();
    var after = new ArrayList<String>();
    for (var title : titles.strip().split("[\\s,]+", -1)) {
      if (title.isEmpty()) continue;
      var list = !after.isEmpty() || NameWords.isTitleAfter(title) ? after : before;
      list.add(title);
    }
    return new Titles(joined(before, " "), joined(after, ", "));
  }

  private static String joined(List<String> titles, String between) {
    return String.join(between, titles);
  }
}
