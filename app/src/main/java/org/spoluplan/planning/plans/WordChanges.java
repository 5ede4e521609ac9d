package org.spoluplan.planning.plans;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// What changed between two texts, word by word.
final class WordChanges {

  /// Longer texts are compared line by line, so that a page never waits for it.
  private static final int MOST_WORDS = 20_000;

  private static final Pattern WORD = Pattern.compile("\\n|[^\\S\\n]+|[\\p{L}\\p{N}]+|.");
  private static final Pattern LINE = Pattern.compile("[^\\n]*\\n|[^\\n]+");

  private WordChanges() {}

  enum Kind {
    KEPT,
    REMOVED,
    ADDED
  }

  record Piece(Kind kind, String text) {}

  static List<Piece> between(String before, String after) {
    var was = words(before);
    var is = words(after);
    if (was.size() > MOST_WORDS || is.size() > MOST_WORDS) {
      was = pieces(LINE, before);
      is = pieces(LINE, after);
    }
    var changes = new ArrayList<Piece>();
    var at = 0;
    for (AbstractDelta<String> delta : DiffUtils.diff(was, is).getDeltas()) {
      var source = delta.getSource();
      add(changes, Kind.KEPT, was.subList(at, source.getPosition()));
      add(changes, Kind.REMOVED, source.getLines());
      add(changes, Kind.ADDED, delta.getTarget().getLines());
      at = source.getPosition() + source.size();
    }
    add(changes, Kind.KEPT, was.subList(at, was.size()));
    return List.copyOf(changes);
  }

  private static void add(List<Piece> changes, Kind kind, List<String> words) {
    if (!words.isEmpty()) changes.add(new Piece(kind, String.join("", words)));
  }

  private static List<String> words(String text) {
    return pieces(WORD, text);
  }

  private static List<String> pieces(Pattern pattern, String text) {
    return pattern.matcher(text).results().map(found -> found.group()).toList();
  }
}
