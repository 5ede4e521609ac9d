package org.spoluplan.algorithms.minutes;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Columns that only spaces keep apart: wide gaps, and narrower ones that come back from line to
/// line, become tabs.
final class Columns {

  private static final Pattern WIDE = Pattern.compile("(?<=[^\\s_.])[ \u00A0]{4,}(?=[^\\s_.])");
  private static final Pattern NARROW = Pattern.compile("(?<=\\S)[ \u00A0]{2,}(?=\\S)");

  /// So many lines one under another with so many gaps each are a table.
  private static final int ROWS = 3;

  private static final int GAPS = 2;

  private Columns() {}

  static List<Text> aligned(List<Text> lines) {
    var aligned = new ArrayList<Text>(lines.size());
    for (int i = 0; i < lines.size(); ) {
      var end = i;
      var gaps = gaps(lines.get(i));
      while (gaps >= GAPS && end + 1 < lines.size() && gaps(lines.get(end + 1)) == gaps) end++;
      var table = end - i + 1 >= ROWS;
      for (; i <= end; i++) aligned.add(tabbed(lines.get(i), table ? NARROW : WIDE));
    }
    return aligned;
  }

  private static int gaps(Text line) {
    var chars = line.chars();
    if (chars.indexOf("  ") < 0 && chars.indexOf('\u00A0') < 0) return 0;
    return (int) NARROW.matcher(chars).results().count();
  }

  private static Text tabbed(Text line, Pattern gap) {
    var at = gap.matcher(line.chars());
    if (!at.find()) return line;
    var chars = new StringBuilder(line.chars());
    do {
      chars.setCharAt(at.start(), '\t');
    } while (at.find());
    return line.replaced(chars.toString());
  }
}
