package org.spoluplan.extraction;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/// Headers, footers and numbers of pages: what stands at the edge of most pages alike.
final class PdfNoise {

  private static final float EDGE = 0.13f;
  private static final int LINES = 4;
  private static final Pattern PAGE_NUMBER =
      Pattern.compile(
          "(?i)(?:strana|stránka|str\\.?|page)?\\s*[-–]?\\s*\\d{1,4}\\s*(?:(?:/|z|ze|of|\\|)\\s*\\d{1,4})?\\s*[-–]?");

  private final Map<String, Integer> counts = new HashMap<>();
  private final int pages;

  PdfNoise(List<List<PdfLine>> lines, List<PdfPage> pages) {
    this.pages = pages.size();
    for (int i = 0; i < lines.size(); i++) {
      for (var key : keys(lines.get(i), pages.get(i))) counts.merge(key, 1, Integer::sum);
    }
  }

  /// Whether the line of a page at this place is noise.
  boolean is(int at, List<PdfLine> lines, PdfPage page) {
    var line = lines.get(at);
    if (line.frame()) return true;
    if (!isAtEdge(at, lines, page)) return false;
    if (PAGE_NUMBER.matcher(line.text()).matches()) return true;
    return pages > 1 && counts.getOrDefault(key(line), 0) * 5 >= Math.max(2, pages - 1) * 3;
  }

  private static Set<String> keys(List<PdfLine> lines, PdfPage page) {
    var keys = new HashSet<String>();
    for (int i = 0; i < lines.size(); i++) {
      if (isAtEdge(i, lines, page)) keys.add(key(lines.get(i)));
    }
    return keys;
  }

  private static boolean isAtEdge(int at, List<PdfLine> lines, PdfPage page) {
    var y = lines.get(at).y();
    return (y < EDGE * page.height && at < LINES)
        || (y > (1 - EDGE) * page.height && at >= lines.size() - LINES);
  }

  /// Alike but for numbers, at the same height.
  private static String key(PdfLine line) {
    return Math.round(line.y() / 6) + " " + line.text().replaceAll("\\d+", "#");
  }
}
