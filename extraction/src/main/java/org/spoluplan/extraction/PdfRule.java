package org.spoluplan.extraction;

/// A line drawn on a page, in points from its top left corner.
record PdfRule(float x1, float y1, float x2, float y2) {

  private static final float THICK = 3;

  boolean isHorizontal() {
    return Math.abs(y2 - y1) <= THICK && x2 - x1 > THICK;
  }

  boolean isVertical() {
    return Math.abs(x2 - x1) <= THICK && y2 - y1 > THICK;
  }
}
