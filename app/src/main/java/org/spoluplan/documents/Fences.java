package org.spoluplan.documents;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Where confidential parts begin and end: lines with `:::neverejne` and `:::`. When in doubt it is
/// confidential: any word after the colons opens a part, a part that is not closed lasts to the
/// end, and a fence is found before lists and tables are, so that no indentation can hide it.
final class Fences {

  private static final String MARK = ":::";

  private Fences() {}

  /// A run of lines that share one audience.
  record Stretch(boolean confidential, String text) {}

  sealed interface Line {
    record Plain(String text) implements Line {}

    /// @param before stays public
    /// @param after  belongs to the confidential part already
    record Opening(String before, String after) implements Line {}

    record Closing() implements Line {}
  }

  static Line read(String line) {
    var at = line.indexOf(MARK);
    if (at < 0) return new Line.Plain(line);
    var rest = at;
    while (rest < line.length() && line.charAt(rest) == ':') rest++;
    var before = line.substring(0, at);
    var after = line.substring(rest).strip();
    if (after.isEmpty()) return onlyMarkers(before) ? new Line.Closing() : new Line.Plain(line);
    if (!Character.isLetter(after.codePointAt(0))) return new Line.Plain(line);
    return new Line.Opening(onlyMarkers(before) ? "" : before, withoutKeyword(after));
  }

  /// Whatever stands behind the colons beside our word was meant as text.
  private static String withoutKeyword(String after) {
    var space = after.indexOf(' ');
    var word = space < 0 ? after : after.substring(0, space);
    if (!word.toLowerCase(Locale.ROOT).startsWith("neve")) return after;
    return space < 0 ? "" : after.substring(space + 1);
  }

  private static boolean onlyMarkers(String before) {
    return before.chars().allMatch(c -> Character.isWhitespace(c) || "-*+>|".indexOf(c) >= 0);
  }

  static List<Stretch> split(List<String> lines) {
    var stretches = new ArrayList<Stretch>();
    var text = new StringBuilder();
    var depth = 0;
    for (var line : lines) {
      switch (read(line)) {
        case Line.Plain(var plain) -> text.append(plain).append('\n');
        case Line.Opening(var before, var after) -> {
          text.append(before).append('\n');
          if (depth++ == 0) finish(stretches, text, false);
          text.append(after).append('\n');
        }
        case Line.Closing _ -> {
          if (depth > 0 && --depth == 0) finish(stretches, text, true);
        }
      }
    }
    finish(stretches, text, depth > 0);
    return stretches;
  }

  private static void finish(List<Stretch> stretches, StringBuilder text, boolean confidential) {
    if (!text.toString().isBlank()) stretches.add(new Stretch(confidential, text.toString()));
    text.setLength(0);
  }

  /// The same lines with every opened part closed and no closing that opens nothing.
  static List<String> balanced(List<String> lines) {
    var balanced = new ArrayList<String>();
    var depth = 0;
    for (var line : lines) {
      switch (read(line)) {
        case Line.Plain _ -> balanced.add(line);
        case Line.Opening _ -> {
          balanced.add(line);
          depth++;
        }
        case Line.Closing _ -> {
          if (depth == 0) continue;
          balanced.add(line);
          depth--;
        }
      }
    }
    for (; depth > 0; depth--) balanced.add(MARK);
    return balanced;
  }
}
