package org.spoluplan.meetings.minutes;

import static org.spoluplan.meetings.minutes.Wording.say;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Conclusions: each where it fell, and all of them once more at the end.
final class ConclusionList {

  private static final int ANY_CASE = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

  private ConclusionList() {}

  static void write(MinutesDraft draft, Lines lines) {
    var items = new ArrayList<String>();
    var confidential = new ArrayList<Boolean>();
    for (var item : draft.items()) {
      var from = say("conclusions.item", item.number());
      for (var part : item.withParts().toList()) {
        for (var conclusion : part.conclusions()) {
          items.add(numbered(items, conclusion, List.of(from)));
          confidential.add(conclusion.confidential() || part.confidential() || item.confidential());
        }
      }
    }
    for (var conclusion : draft.beside().conclusions()) {
      items.add(numbered(items, conclusion, List.of()));
      confidential.add(conclusion.confidential());
    }
    if (items.isEmpty()) return;
    lines.add("## " + say("conclusions"));
    lines.addList(items, confidential);
  }

  /// "2. Zařídit klub. (bod 3, bude řešeno)"
  private static String numbered(
      List<String> before, ConclusionDraft conclusion, List<String> from) {
    var beside = Stream.concat(from.stream(), meaning(conclusion).stream()).toList();
    var line = (before.size() + 1) + ". " + sentence(conclusion);
    return beside.isEmpty() ? line : line + " (" + String.join(", ", beside) + ")";
  }

  static String callout(ConclusionDraft conclusion) {
    var label = meaning(conclusion).map(kind -> say("conclusion.of-kind", kind));
    var text =
        "> " + Lines.bold(label.orElse(say("conclusion")) + ":") + " " + sentence(conclusion);
    return conclusion.reason() == null
        ? text
        : text + "\n> " + say("conclusion.reason") + ": " + Lines.typed(conclusion.reason());
  }

  private static String sentence(ConclusionDraft conclusion) {
    var wording = conclusion.wording().strip();
    return Lines.typed(wording.matches("(?s).*[.!?…]") ? wording : wording + ".");
  }

  /// What it means is said once: not when the conclusion says it itself.
  private static Optional<String> meaning(ConclusionDraft conclusion) {
    var said = Pattern.compile(say("conclusion.said", conclusion.kind()), ANY_CASE);
    return said.matcher(conclusion.wording()).find()
        ? Optional.empty()
        : Optional.of(say("conclusion.kind", conclusion.kind()));
  }
}
