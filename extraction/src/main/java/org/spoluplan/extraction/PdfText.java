package org.spoluplan.extraction;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.spoluplan.extraction.PdfFrames.Frame;

/// Makes paragraphs and rows of tables out of the lines of pages.
final class PdfText {

  private static final float FULL = 0.55f;
  private static final Pattern MARKER =
      Pattern.compile(
          "(?:\\d{1,2}(?:\\.\\d{1,2})?[.)]|[a-z][.)]|[IVX]+[.)]|[-–—•·▪●◦*➢✓o\\uF0B7])\\s+(?=[\\p{Lu}„\"(]).*"
              + "|[-–—•·▪●◦*➢✓\\uF0B7]\\s.*");
  private static final Pattern LABEL = Pattern.compile("\\p{Lu}[\\p{L} /()]{2,30}:.*");

  private final TextSheet sheet;
  private final float right;
  private final float leading;
  private final StringBuilder paragraph = new StringBuilder();
  private @Nullable PdfLine last;
  private @Nullable PdfTable table;
  private @Nullable PdfFramedRow framed;
  private boolean newPage;

  /// @param right   where full lines end, in points from the left
  /// @param leading usual distance of lines, in points
  PdfText(TextSheet sheet, float right, float leading) {
    this.sheet = sheet;
    this.right = right;
    this.leading = leading;
  }

  void page(PdfPage page, List<PdfLine> lines, boolean first) throws Unreadable {
    newPage = !first;
    endTable();
    var frames = new PdfFrames(page.rules);
    for (var row : new PdfColumns(lines, page.rules).rows()) {
      var frame = frames.around(row.line());
      if (frame != null) framed(frame, row.line());
      else if (row.isPlain() && table == null) line(row.line(), page);
      else row(row, page);
    }
    endTable();
    if (lines.isEmpty() && !first) {
      flush();
      sheet.pageAsCounted();
    }
  }

  void finish() throws Unreadable {
    endTable();
    flush();
  }

  private void framed(Frame frame, PdfLine line) throws Unreadable {
    if (framed != null && framed.holds(frame)) {
      framed.take(line);
      return;
    }
    endTable();
    flush();
    gap(last, line);
    beginPage(0);
    framed = new PdfFramedRow(frame, line);
  }

  private void row(PdfRow row, PdfPage page) throws Unreadable {
    if (table != null && table.takes(row, leading)) {
      table.take(row);
      return;
    }
    endTable();
    if (row.isPlain()) {
      line(row.line(), page);
      return;
    }
    flush();
    gap(last, row.line());
    beginPage(0);
    table = new PdfTable(row, page.rules);
  }

  private void endTable() throws Unreadable {
    if (table != null) {
      sheet.line(table.said());
      last = table.last();
    } else if (framed != null) {
      sheet.line(framed.said());
      last = framed.last();
    }
    table = null;
    framed = null;
  }

  private void line(PdfLine line, PdfPage page) throws Unreadable {
    endTable();
    if (goesOn(line, page)) {
      beginPage(paragraph.length() + 1);
      paragraph.append(' ').append(line.text());
    } else {
      flush();
      gap(last, line);
      beginPage(0);
      paragraph.append(line.text());
    }
    last = line;
  }

  private void beginPage(int ahead) throws Unreadable {
    if (newPage) sheet.page(ahead);
    newPage = false;
  }

  /// Whether a line belongs to the paragraph before it: its first word did not fit there.
  private boolean goesOn(PdfLine line, PdfPage page) {
    if (last == null || paragraph.isEmpty() || right < FULL * page.width) return false;
    var said = line.text();
    if (MARKER.matcher(said).matches() || LABEL.matcher(said).matches()) return false;
    if (endsHyphenated()) return false;
    if (Math.abs(line.size() - last.size()) > 0.15f * last.size()) return false;
    if (newPage ? !Character.isLowerCase(said.charAt(0)) : line.y() - last.y() > 1.4f * leading)
      return false;
    var first = line.words().getFirst();
    return last.end() + 0.2f * line.size() + (first.end() - first.x()) > right - 1;
  }

  /// Whoever reads the text draws such words together.
  private boolean endsHyphenated() {
    var end = paragraph.charAt(paragraph.length() - 1);
    if (end == '\u00AD') paragraph.setCharAt(paragraph.length() - 1, '-');
    return (end == '-' || end == '\u00AD')
        && paragraph.length() > 2
        && Character.isLetter(paragraph.charAt(paragraph.length() - 2));
  }

  private void gap(@Nullable PdfLine before, PdfLine line) throws Unreadable {
    var far = newPage || before == null || line.y() - before.y() > 1.6f * leading;
    if (far && !newPage && before != null && !sheet.endsBlank()) sheet.line("");
  }

  private void flush() throws Unreadable {
    if (paragraph.isEmpty()) return;
    sheet.line(paragraph);
    paragraph.setLength(0);
  }
}
