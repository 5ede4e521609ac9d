package org.spoluplan.algorithms.minutes;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// "Pro:", "Proti:", "Zdržel se:" one under another, the number behind each or on the next line,
/// names beside it: "pro: | (5) Jana Malá, Petr Dub". Names without a number are not counted.
final class VoteFields {

  private static final Pattern LABEL =
      Pattern.compile(
          "(?:hlas\\p{L}* )?(?:(?<for>pro|ano)|(?<against>proti|ne)|(?<abstained>(?:se )?zdrz\\p{L}*\\.?(?: se)?(?: hlasovani)?)|(?<other>ne(?:hlasoval|pritom)\\p{L}*))\\b(?: hlasoval\\p{L}*)?\\s?[:|–-]*\\s*(?<rest>.*)");
  private static final Pattern NUMBER =
      Pattern.compile(
          "\\(?(?<n>\\d{1,3}|"
              + CountWords.PATTERN
              + ")\\)?(?:\\s?(?:hlas|clen|osob)\\p{L}*)?(?<rest>[\\s|]*$|\\s?[\\s(,:|–-].*)");
  private static final Pattern NAMES =
      Pattern.compile("[\\s|(,:–-]*(?:\\p{Lu}[\\p{L}.-]+[\\s,;|)]*)*(?:Ph\\. ?D\\.)?[\\s,;|)]*");
  private static final int FOR = 0;
  private static final int MOST = 10;

  /// @param numbers for, against, abstained
  /// @param last    the last line that belongs to them
  record Read(List<@Nullable Found<Integer>> numbers, int last, boolean empty) {}

  private final List<Line> lines;
  private final List<@Nullable Found<Integer>> numbers = new ArrayList<>();
  private int labels;
  private int counted;

  private VoteFields(List<Line> lines) {
    this.lines = lines;
    for (int i = 0; i < 3; i++) numbers.add(null);
  }

  /// Nothing where fewer than two labels stand in lines of their own.
  static @Nullable Read at(List<Line> lines, int i) {
    var first = LABEL.matcher(lines.get(i).folded());
    return first.matches() && first.group("other") == null ? new VoteFields(lines).read(i) : null;
  }

  private @Nullable Read read(int from) {
    var i = from;
    while (i < lines.size() && i - from < MOST) {
      var label = LABEL.matcher(lines.get(i).folded());
      if (!label.matches()) break;
      var kind = kind(label);
      var rest = lines.get(i).text().sub(label.start("rest")).strip(" \t|");
      if (kind < 3 && numbers.get(kind) != null) break;
      var next = i + 1 < lines.size() ? lines.get(i + 1) : null;
      if (!rest.isBlank()) {
        if (!number(rest, kind)) break;
        i++;
      } else if (next != null && number(next.whole().strip(" \t|"), kind)) {
        i += 2;
      } else {
        i++;
      }
      labels++;
    }
    return labels < 2 || counted == 0 ? null : new Read(numbers, i - 1, counted < labels);
  }

  private static int kind(java.util.regex.Matcher label) {
    if (label.group("for") != null) return FOR;
    if (label.group("against") != null) return 1;
    return label.group("abstained") != null ? 2 : 3;
  }

  /// A number, with nobody but names behind it.
  private boolean number(Text said, int kind) {
    var number = NUMBER.matcher(said.folded());
    if (!number.matches()) return false;
    var rest = said.chars().substring(number.start("rest"));
    if (rest.length() < 400 && !NAMES.matcher(rest).matches()) return false;
    counted++;
    if (kind < 3) {
      var found = said.sub(number.start("n"), number.end("n"));
      numbers.set(kind, found.found(CountWords.number(found.folded()), 0.95));
    }
    return true;
  }
}
