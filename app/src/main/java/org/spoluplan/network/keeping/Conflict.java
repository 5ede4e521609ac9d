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

  static Conflict between(Page page, Form typed, Form saved, Choices choices) {
    var lines = new ArrayList<Line>();
    var names = new TreeSet<>(typed.names());
    names.addAll(saved.names());
    for (var name : names) {
      if (said(saved, name).equals(said(typed, name)) || isOfNothing(saved, typed, name)) continue;
      var now = FieldWords.of(page, choices, name, saved.values(name));
      FieldLabels.of(page, name, choices).ifPresent(label -> lines.add(new Line(label, now)));
    }
    return new Conflict(lines);
  }

  /// A list of an empty row always says something; where nobody wrote a value, it says nothing.
  private static boolean isOfNothing(Form saved, Form typed, String name) {
    var value = name.replaceFirst("-kind$", "-value").replaceFirst("-unit$", "-amount");
    if (value.equals(name)) return false;
    return said(saved, value).isEmpty() && said(typed, value).isEmpty();
  }

  private static String said(Form form, String name) {
    var values = form.values(name).stream().map(Conflict::plain).sorted().toList();
    return String.join(", ", values).strip();
  }

  private static String plain(String value) {
    return value.replace("\r\n", "\n").replace('\u00a0', ' ').strip();
  }
}
