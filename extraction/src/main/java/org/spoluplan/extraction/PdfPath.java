package org.spoluplan.extraction;

import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.util.Matrix;

/// Follows the drawing of lines and thin areas: the rules of tables.
final class PdfPath {

  private static final float THIN = 3;
  private static final int MOST_POINTS = 100;

  private final PdfPage page;
  private final float left;
  private final float top;
  private final boolean upright;

  /// Lines from point to point, each in its turn x1, y1, x2, y2.
  private final List<float[]> lines = new ArrayList<>();

  private float x;
  private float y;

  PdfPath(PDPage from, PdfPage page) {
    this.page = page;
    var box = from.getCropBox();
    left = box.getLowerLeftX();
    top = box.getUpperRightY();
    upright = from.getRotation() == 0;
  }

  void take(String operator, List<COSBase> operands, Matrix matrix) {
    if (!upright) return;
    switch (operator) {
      case "m" -> move(operands, matrix);
      case "l" -> line(operands, matrix);
      case "re" -> rectangle(operands, matrix);
      case "S", "s", "B", "B*", "b", "b*" -> stroked();
      case "f", "F", "f*" -> filled();
      case "n" -> lines.clear();
      default -> {}
    }
  }

  private void move(List<COSBase> operands, Matrix matrix) {
    if (operands.size() < 2) return;
    var at = matrix.transformPoint(number(operands, 0), number(operands, 1));
    x = at.x;
    y = at.y;
  }

  private void line(List<COSBase> operands, Matrix matrix) {
    var fromX = x;
    var fromY = y;
    move(operands, matrix);
    if (lines.size() < MOST_POINTS) lines.add(new float[] {fromX, fromY, x, y});
  }

  private void rectangle(List<COSBase> operands, Matrix matrix) {
    if (operands.size() < 4 || lines.size() >= MOST_POINTS) return;
    var one = matrix.transformPoint(number(operands, 0), number(operands, 1));
    var other =
        matrix.transformPoint(
            number(operands, 0) + number(operands, 2), number(operands, 1) + number(operands, 3));
    lines.add(new float[] {one.x, one.y, other.x, one.y});
    lines.add(new float[] {one.x, other.y, other.x, other.y});
    lines.add(new float[] {one.x, one.y, one.x, other.y});
    lines.add(new float[] {other.x, one.y, other.x, other.y});
  }

  private void stroked() {
    for (var line : lines) rule(line[0], line[1], line[2], line[3]);
    lines.clear();
  }

  /// A filled area: its edges, and one line where it is thin.
  private void filled() {
    if (lines.isEmpty()) return;
    var box = lines.getFirst().clone();
    for (var line : lines) {
      box[0] = Math.min(box[0], Math.min(line[0], line[2]));
      box[1] = Math.min(box[1], Math.min(line[1], line[3]));
      box[2] = Math.max(box[2], Math.max(line[0], line[2]));
      box[3] = Math.max(box[3], Math.max(line[1], line[3]));
    }
    if (box[2] - box[0] <= THIN || box[3] - box[1] <= THIN) {
      rule(box[0], box[1], box[2], box[3]);
      lines.clear();
    } else {
      stroked();
    }
  }

  private void rule(float x1, float y1, float x2, float y2) {
    var rule =
        new PdfRule(
            Math.min(x1, x2) - left,
            top - Math.max(y1, y2),
            Math.max(x1, x2) - left,
            top - Math.min(y1, y2));
    if (rule.isHorizontal() || rule.isVertical()) page.add(rule);
  }

  private static float number(List<COSBase> operands, int at) {
    return operands.get(at) instanceof COSNumber number ? number.floatValue() : 0;
  }
}
