package org.spoluplan.meetings.minutes;

import static org.spoluplan.meetings.minutes.Wording.say;

import java.util.ArrayList;

/// Conclusions: each where it fell, and all of them once more at the end.
final class ConclusionList {

  private ConclusionList() {}

  static void write(MinutesDraft draft, Lines lines) {
    var items = new ArrayList<String>();
    var confidential = new ArrayList<Boolean>();
    for (var item : draft.items()) {
      var from = " (" + say("conclusions.item", item.number()) + ")";
      for (var part : item.withParts().toList()) {
        for (var conclusion : part.conclusions()) {
          items.add((items.size() + 1) + ". " + sentence(conclusion) + from);
          confidential.add(conclusion.confidential() || part.confidential() || item.confidential());
        }
      }
    }
    for (var conclusion : draft.beside().conclusions()) {
      items.add((items.size() + 1) + ". " + sentence(conclusion));
      confidential.add(conclusion.confidential());
    }
    if (items.isEmpty()) return;
    lines.add("## " + say("conclusions"));
    lines.addList(items, confidential);
  }

  static String callout(ConclusionDraft conclusion) {
    var text = "> " + Lines.bold(say("conclusion") + ":") + " " + sentence(conclusion);
    return conclusion.reason() == null
        ? text
        : text + "\n> " + say("conclusion.reason") + ": " + Lines.typed(conclusion.reason());
  }

  /// What it means for the plan is said once, even when somebody typed it.
  private static String sentence(ConclusionDraft conclusion) {
    var wording = conclusion.wording().strip();
    var meaning = say("conclusion.kind", conclusion.kind());
    if (wording.endsWith(meaning)) return Lines.typed(wording);
    var ended = wording.matches("(?s).*[.!?…]") ? wording : wording + ".";
    return Lines.typed(ended) + " " + meaning;
  }
}
