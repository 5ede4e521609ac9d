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
    var run = new Run();
    var at = 0;
    for (AbstractDelta<String> delta : DiffUtils.diff(was, is).getDeltas()) {
      var source = delta.getSource();
      run.keep(String.join("", was.subList(at, source.getPosition())));
      run.change(String.join("", source.getLines()), String.join("", delta.getTarget().getLines()));
      at = source.getPosition() + source.size();
    }
    run.keep(String.join("", was.subList(at, was.size())));
    return run.finished();
  }

  /// Changes with nothing but a space between them are one change, so that people read "každý den"
  /// and not one word after another.
  private static final class Run {

    private final List<Piece> pieces = new ArrayList<>();
    private final StringBuilder removed = new StringBuilder();
    private final StringBuilder added = new StringBuilder();
    private String space = "";

    void keep(String text) {
      if (text.isEmpty()) return;
      var changing = !removed.isEmpty() || !added.isEmpty();
      if (changing && space.isEmpty() && text.isBlank() && text.indexOf('\n') < 0) {
        space = text;
        return;
      }
      end();
      pieces.add(new Piece(Kind.KEPT, text));
    }

    void change(String before, String after) {
      removed.append(space).append(before);
      added.append(space).append(after);
      space = "";
    }

    private void end() {
      if (!removed.isEmpty()) pieces.add(new Piece(Kind.REMOVED, removed.toString()));
      if (!added.isEmpty()) pieces.add(new Piece(Kind.ADDED, added.toString()));
      if (!space.isEmpty()) pieces.add(new Piece(Kind.KEPT, space));
      removed.setLength(0);
      added.setLength(0);
      space = "";
    }

    List<Piece> finished() {
      end();
      return List.copyOf(pieces);
    }
  }

  private static List<String> words(String text) {
    return pieces(WORD, text);
  }

  private static List<String> pieces(Pattern pattern, String text) {
    return pattern.matcher(text).results().map(found -> found.group()).toList();
  }
}
