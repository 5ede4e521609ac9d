package org.spoluplan.extraction;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// Puts the characters of a page into lines, from top to bottom and left to right.
final class PdfLines {

  private static final float SAME_LINE = 0.4f;
  private static final float SPACE = 0.17f;
  private static final Map<String, String> ACCENTS =
      Map.of("ˇ", "\u030C", "´", "\u0301", "˚", "\u030A", "¨", "\u0308", "^", "\u0302");

  private PdfLines() {}

  /// Lines that are turned otherwise than most are left out.
  static List<PdfLine> of(PdfPage page) {
    var turn = commonTurn(page.glyphs);
    var glyphs =
        page.glyphs.stream()
            .filter(glyph -> glyph.turn() == turn)
            .sorted(Comparator.comparingDouble(PdfGlyph::y))
            .toList();
    var lines = new ArrayList<PdfLine>();
    var line = new ArrayList<PdfGlyph>();
    for (var glyph : glyphs) {
      if (!line.isEmpty() && !isSameLine(line, glyph)) {
        add(line, lines);
        line.clear();
      }
      line.add(glyph);
    }
    add(line, lines);
    return lines;
  }

  private static int commonTurn(List<PdfGlyph> glyphs) {
    return glyphs.stream()
        .collect(Collectors.groupingBy(PdfGlyph::turn, Collectors.counting()))
        .entrySet()
        .stream()
        .max(Map.Entry.comparingByValue())
        .map(Map.Entry::getKey)
        .orElse(0);
  }

  private static boolean isSameLine(List<PdfGlyph> line, PdfGlyph glyph) {
    var last = line.getLast();
    var size = Math.max(line.getFirst().size(), glyph.size());
    return glyph.y() - line.getFirst().y() < SAME_LINE * Math.max(size, 4)
        || glyph.y() - last.y() < 0.05f * glyph.size();
  }

  private static void add(List<PdfGlyph> glyphs, List<PdfLine> lines) {
    var sorted = glyphs.stream().sorted(Comparator.comparingDouble(PdfGlyph::x)).toList();
    var words = words(sorted);
    if (words.isEmpty()) return;
    var size = (float) sorted.stream().mapToDouble(PdfGlyph::size).max().orElse(1);
    var frame = sorted.stream().filter(PdfGlyph::frame).count() * 2 > sorted.size();
    lines.add(new PdfLine(words, baseline(sorted, size), size, frame));
  }

  /// Of the letters of full size.
  private static float baseline(List<PdfGlyph> glyphs, float size) {
    for (var glyph : glyphs) if (glyph.size() > 0.9f * size) return glyph.y();
    return glyphs.getFirst().y();
  }

  private static List<PdfWord> words(List<PdfGlyph> sorted) {
    var words = new ArrayList<PdfWord>();
    PdfGlyph last = null;
    var apart = true;
    for (var glyph : sorted) {
      if (glyph.text().isBlank()) {
        apart = true;
        continue;
      }
      if (last != null && isTwice(last, glyph)) continue;
      if (last != null && !apart && !words.isEmpty() && accented(words, glyph, last)) continue;
      if (last != null && isFootnoteMark(glyph, last, words)) continue;
      var gap = last == null || glyph.x() - last.end() > SPACE * glyph.size();
      var said = said(glyph.text());
      if (apart || gap || words.isEmpty()) words.add(new PdfWord(said, glyph.x(), glyph.end()));
      else words.add(composed(words.removeLast(), said, glyph.end()));
      last = glyph;
      apart = false;
    }
    return words;
  }

  /// A small raised number behind a word.
  private static boolean isFootnoteMark(PdfGlyph glyph, PdfGlyph last, List<PdfWord> words) {
    return glyph.size() < 0.75f * last.size()
        && glyph.y() < last.y() - 0.15f * last.size()
        && Character.isDigit(glyph.text().charAt(0))
        && !words.isEmpty()
        && words.getLast().text().length() > 2;
  }

  /// Letters drawn twice to look bold.
  private static boolean isTwice(PdfGlyph last, PdfGlyph glyph) {
    return last.text().equals(glyph.text()) && glyph.x() - last.x() < 0.2f * last.width();
  }

  /// A mark that stands over the letter before it.
  private static boolean accented(List<PdfWord> words, PdfGlyph glyph, PdfGlyph last) {
    var mark = ACCENTS.get(glyph.text());
    if (mark == null || glyph.x() + glyph.width() / 2 > last.end()) return false;
    var word = words.removeLast();
    var text = Normalizer.normalize(word.text() + mark, Normalizer.Form.NFC);
    words.add(new PdfWord(text, word.x(), word.end()));
    return true;
  }

  /// A letter behind a mark that was drawn first: "ˇc" is "č".
  private static PdfWord composed(PdfWord word, String letter, float end) {
    var mark = ACCENTS.get(word.text().substring(word.text().length() - 1));
    if (mark == null || letter.length() != 1 || !Character.isLetter(letter.charAt(0)))
      return word.join(letter, end);
    var whole = Normalizer.normalize(letter + mark, Normalizer.Form.NFC);
    if (whole.length() != 1) return word.join(letter, end);
    var before = word.text().substring(0, word.text().length() - 1);
    return new PdfWord(before + whole, word.x(), end);
  }

  /// Ligatures are letters.
  private static String said(String text) {
    for (int i = 0; i < text.length(); i++) {
      var c = text.charAt(i);
      if (c >= '\uFB00' && c <= '\uFB06') return Normalizer.normalize(text, Normalizer.Form.NFKC);
    }
    return text;
  }
}
