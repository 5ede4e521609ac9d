package org.spoluplan.algorithms.minutes;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.spoluplan.algorithms.czech.Words;

/// How a task stands: "splněno", "nesplněno", "trvá", "zrušeno"; the words lie in
/// `task-states.txt`.
final class TaskStates {

  private static final Map<String, Pattern> STATES = new LinkedHashMap<>();
  private static final String ANY;

  static {
    for (var line : Words.lines(TaskStates.class, "task-states.txt")) {
      var space = line.indexOf(' ');
      STATES.put(
          line.substring(0, space),
          Pattern.compile("\\b(?:" + line.substring(space + 1) + ")(?!\\p{L})"));
    }
    var words =
        Words.lines(TaskStates.class, "task-states.txt").stream()
            .map(line -> line.substring(line.indexOf(' ') + 1))
            .toList();
    ANY = "(?:" + String.join("|", words) + ")(?!\\p{L})";
  }

  /// A state behind a sign or at the beginning of a sentence, where a task ends.
  private static final Pattern CLOSING =
      Pattern.compile(
          "(?:[.;:,]\\s+|\\s[–—-]\\s*|\\s?[(\\[→]\\s?|\\t\\s*)(?=(?:(?:ukol|stav)\\b:?\\s?)?"
              + ANY
              + ")");
  private static final Pattern LEADING =
      Pattern.compile("^[\\[(]?\\s*" + ANY + "[^\\])\\p{L}]{0,3}[\\])]?\\s*(?:[:–-]\\s*)?");

  private TaskStates() {}

  static @Nullable Found<String> in(Text text) {
    var folded = text.folded();
    for (var state : STATES.entrySet()) {
      var at = state.getValue().matcher(folded);
      if (at.find()) return text.sub(at.start(), at.end()).found(state.getKey(), 0.9);
    }
    return null;
  }

  /// Where the words about the state begin; the length of the text where there are none.
  static int begin(Text text) {
    var at = CLOSING.matcher(text.folded());
    return at.find() ? at.start() : text.length();
  }

  /// "hotovo" in brackets before a task: how many characters the state at the front takes.
  static int leading(Text text) {
    var at = LEADING.matcher(text.folded());
    return at.find() && (text.chars().startsWith("[") || text.chars().startsWith("("))
        ? at.end()
        : 0;
  }

  /// Nothing but a state.
  static boolean isOnly(Text text) {
    var at = Pattern.compile("\\W*(?:ukol )?" + ANY + "\\W*").matcher(text.folded());
    return at.matches();
  }
}
