package org.spoluplan.extraction;

/// A character on a page.
///
/// @param x    left edge in points from the left of the page as it is read
/// @param y    of the line it stands on, in points from the top
/// @param size of its font in points
/// @param turn direction of its line in degrees; 0 reads from left to right
/// @param frame whether the document itself marks it as header or footer
record PdfGlyph(String text, float x, float y, float width, float size, int turn, boolean frame) {

  float end() {
    return x + width;
  }
}
