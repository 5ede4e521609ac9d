package org.spoluplan.network.keeping;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.spoluplan.page.Form;
import org.spoluplan.page.Page;

/// What somebody else saved meanwhile and this person typed otherwise.
record Conflict(List<Line> lines) {

  /// @param saved what is saved now; empty for nothing
  record Line(String label, String saved) {}

  static Conflict between(Page page, Form typed, Form saved) {
    var lines = new ArrayList<Line>();
    var names = new TreeSet<>(typed.names());
    names.addAll(saved.names());
    for (var name : names) {
      var now = said(saved, name);
      if (now.equals(said(typed, name))) continue;
      FieldLabels.of(page, name).ifPresent(label -> lines.add(new Line(label, now)));
    }
    return new Conflict(lines);
  }

  private static String said(Form form, String name) {
    var values = form.values(name).stream().map(Conflict::plain).sorted().toList();
    return String.join(", ", values).strip();
  }

  private static String plain(String value) {
    return value.replace("\r\n", "\n").replace('\u00a0', ' ').strip();
  }
}
