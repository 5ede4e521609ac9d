package org.spoluplan.extraction;

import java.util.ArrayList;
import java.util.List;

/// What stands on a page before it is made into lines.
final class PdfPage {

  private static final int MOST_GLYPHS = 200_000;
  private static final int MOST_RULES = 5000;

  final float width;
  final float height;
  final boolean pictures;
  final List<PdfGlyph> glyphs = new ArrayList<>();
  final List<PdfRule> rules = new ArrayList<>();

  PdfPage(float width, float height, boolean pictures) {
    this.width = width;
    this.height = height;
    this.pictures = pictures;
  }

  void add(PdfGlyph glyph) {
    if (glyphs.size() < MOST_GLYPHS) glyphs.add(glyph);
  }

  void add(PdfRule rule) {
    if (rules.size() < MOST_RULES) rules.add(rule);
  }
}
