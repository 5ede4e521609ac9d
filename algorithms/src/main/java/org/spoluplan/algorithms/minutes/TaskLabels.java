package org.spoluplan.algorithms.minutes;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.spoluplan.algorithms.czech.Words;

/// Labels inside a task: "Zodp.:", "Termín:", "Stav:"; which words they are lies in
/// `task-labels.txt`.
final class TaskLabels {

  enum Kind {
    WHO,
    DUE,
    STATE
  }

  /// @param start of the label
  /// @param end   where what it says begins
  record Label(Kind kind, int start, int end) {}

  private static final Map<Kind, Pattern> PATTERNS = new EnumMap<>(Kind.class);

  /// No label is without one of these; to look for them is cheap.
  private static final Pattern SIGN = Pattern.compile("[:–-]|termin|zodp|odpov");

  /// "termín 30. 6.", but not "termín kurzu".
  private static final String BEFORE_DAY =
      "(?=\\s+(?:do\\s|\\d|prubez|pristi|konec|led|uno|bre|dub|kve|cer|srp|zar|rij|lis|pros))";

  static {
    var free = new EnumMap<Kind, List<String>>(Kind.class);
    var marked = new EnumMap<Kind, List<String>>(Kind.class);
    for (var line : Words.lines(TaskLabels.class, "task-labels.txt")) {
      var space = line.indexOf(' ');
      var kind = Kind.valueOf(line.substring(0, space));
      var words = line.substring(space + 1);
      var sign = words.startsWith("!");
      (sign ? marked : free)
          .computeIfAbsent(kind, _ -> new ArrayList<>())
          .add(sign ? words.substring(1) : words);
    }
    for (var kind : Kind.values()) {
      PATTERNS.put(
          kind,
          Pattern.compile(
              "(?<![\\p{L}\\d])(?:(?:"
                  + String.join("|", marked.getOrDefault(kind, List.of("\\b\\B")))
                  + ")\\s?[:–-](?=\\s|\\p{L}|\\d)|(?:"
                  + String.join("|", free.getOrDefault(kind, List.of("\\b\\B")))
                  + ")(?:\\s?[:–-]|"
                  + (kind == Kind.DUE ? BEFORE_DAY : "(?=\\s)|$")
                  + "))\\s*"));
    }
  }

  private TaskLabels() {}

  /// In the order they stand.
  static List<Label> in(String folded) {
    var found = new ArrayList<Label>();
    if (!SIGN.matcher(folded).find()) return found;
    PATTERNS.forEach(
        (kind, pattern) -> {
          for (var at = pattern.matcher(folded); at.find(); )
            found.add(new Label(kind, at.start(), at.end()));
        });
    found.sort((a, b) -> Integer.compare(a.start(), b.start()));
    return found;
  }

  /// A line that only says more of the task above it.
  static boolean begin(Line line) {
    var folded = line.folded();
    var labels = in(folded);
    return !labels.isEmpty() && labels.getFirst().start() == 0 && folded.length() < 160;
  }
}
