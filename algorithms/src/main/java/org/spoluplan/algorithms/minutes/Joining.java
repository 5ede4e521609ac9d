package org.spoluplan.algorithms.minutes;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.spoluplan.algorithms.czech.Words;

/// Joins what pages and wrapped lines have broken: sentences, hyphenated words, a letterhead of one
/// word a line. What belongs to a page is left out.
final class Joining {
  private static final Pattern NOISE = patterns("noise.txt");
  private static final Pattern RULE = Pattern.compile("[-_=.|*+\\s…]{3,}");
  private static final Pattern NUMBER = Pattern.compile("\\d{1,3}");
  private static final Pattern ASKS =
      Pattern.compile(
          "(?:hlas\\p{L}* )?(?:pro|proti|ano|ne|(?:se )?zdrz\\p{L}*(?: se)?(?: hlasovani)?|nehlasoval\\p{L}*|cislo(?: .{1,20})?|poradi|pocet .{3,25}|pritomno)\\s?:?");
  private static final int WRAPPED_AT_MOST = 130;
  private static final int LONG = 55;

  /// Broken files have lines that each seem to go on in the next.
  private static final int LONGEST_JOINED = 4000;

  private Joining() {}

  static List<Line> joined(List<Text> raw) {
    var wrapped = isWrapped(raw);
    var lines = new ArrayList<Line>();
    var blank = false;
    var broken = false;
    for (var text : raw) {
      var stripped = text.strip();
      if (isNoise(stripped) && !isValue(stripped, lines, blank)) {
        broken = broken || !stripped.isBlank();
        blank = blank || stripped.isBlank();
        continue;
      }
      var line = Markers.line(text, indent(text), blank);
      if (!lines.isEmpty() && isHyphenated(lines.getLast(), line)) {
        lines.add(lines.removeLast().joinHyphenated(line));
      } else if (!lines.isEmpty() && continues(lines.getLast(), line, blank, broken, wrapped)) {
        var last = lines.removeLast();
        lines.add(last.join(line));
      } else {
        lines.add(line);
      }
      blank = false;
      broken = false;
    }
    return letterhead(lines);
  }

  private static boolean isNoise(Text line) {
    if (line.isBlank() || RULE.matcher(line.chars()).matches()) return true;
    return NOISE.matcher(line.folded()).matches();
  }

  /// A number alone right under the label that asks for it is no number of a page.
  private static boolean isValue(Text line, List<Line> before, boolean blank) {
    return !blank
        && !before.isEmpty()
        && NUMBER.matcher(line.chars()).matches()
        && ASKS.matcher(before.getLast().folded()).matches();
  }

  /// "Kře-" and "čková"
  private static boolean isHyphenated(Line last, Line line) {
    return line.is(Line.Kind.NONE) && line.startsSmall() && endsHyphenated(last.whole().chars());
  }

  private static boolean endsHyphenated(String line) {
    var end = line.length() - 1;
    return end > 1
        && end < LONGEST_JOINED
        && line.charAt(end) == '-'
        && Character.isLowerCase(line.charAt(end - 1))
        && Character.isLowerCase(line.charAt(end - 2));
  }

  /// A sentence goes on: small letter after a line that did not end, across a page or a wrap.
  private static boolean continues(
      Line last, Line line, boolean blank, boolean broken, boolean wrapped) {
    if (!line.is(Line.Kind.NONE) || !line.startsSmall()) return false;
    if (Headings.of(line).isPresent()) return false;
    var before = last.whole().chars();
    if (before.length() < LONG || before.length() > LONGEST_JOINED || before.contains("\t"))
      return false;
    var end = before.charAt(before.length() - 1);
    if (".:;?!".indexOf(end) >= 0) return false;
    return (blank || broken) || wrapped;
  }

  private static boolean isWrapped(List<Text> raw) {
    var lengths =
        raw.stream().mapToInt(Text::length).filter(length -> length > 0).sorted().toArray();
    return lengths.length > 10 && lengths[(int) (lengths.length * 0.97)] <= WRAPPED_AT_MOST;
  }

  private static int indent(Text line) {
    var indent = 0;
    while (indent < line.length() && Character.isWhitespace(line.chars().charAt(indent))) indent++;
    return indent;
  }

  /// A letterhead of one loud word a line is one line.
  private static List<Line> letterhead(List<Line> lines) {
    var end = 0;
    while (end < lines.size() && isLoudWord(lines.get(end))) end++;
    if (end < 3) return lines;
    var whole = lines.getFirst().whole();
    for (var line : lines.subList(1, end)) whole = whole.join(line.whole());
    var merged = new ArrayList<Line>();
    merged.add(Markers.line(whole, 0, true));
    merged.addAll(lines.subList(end, lines.size()));
    return merged;
  }

  private static boolean isLoudWord(Line line) {
    return line.whole().chars().matches("\\p{Lu}{3,}(?: \\p{Lu}{3,})?");
  }

  private static Pattern patterns(String name) {
    return Pattern.compile(
        Words.lines(Cleaning.class, name).stream().collect(Collectors.joining("|")));
  }
}
