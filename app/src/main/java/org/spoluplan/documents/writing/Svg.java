package org.spoluplan.documents.writing;

import static org.spoluplan.documents.writing.HtmlWriter.escaped;

import java.util.Locale;
import org.spoluplan.documents.Drawing;
import org.spoluplan.documents.Drawing.Shape;

/// A drawing for a page.
final class Svg {

  private Svg() {}

  static String of(Drawing drawing) {
    var svg = new StringBuilder();
    svg.append("<svg class=\"sp-drawing\" role=\"img\" viewBox=\"0 0 ")
        .append(drawing.width())
        .append(' ')
        .append(drawing.height())
        .append("\" aria-label=\"")
        .append(escaped(drawing.words()))
        .append("\">");
    drawing.shapes().forEach(shape -> svg.append(of(shape)));
    return svg.append("</svg>\n").toString();
  }

  private static String of(Shape shape) {
    return switch (shape) {
      case Drawing.Bar bar ->
          "<rect x=\"%d\" y=\"%d\" width=\"%d\" height=\"%d\" fill=\"%s\"/>"
              .formatted(bar.x(), bar.y(), bar.width(), bar.height(), bar.fill().colour());
      case Drawing.Area area ->
          "<path d=\"%s\" fill=\"%s\" stroke=\"%s\" stroke-width=\"%d\" fill-rule=\"evenodd\"/>"
              .formatted(
                  escaped(area.path()), area.fill().colour(), area.line().colour(), area.edge());
      case Drawing.Words words ->
          "<text x=\"%d\" y=\"%d\" font-size=\"%d\" text-anchor=\"%s\" fill=\"%s\">%s</text>"
              .formatted(
                  words.x(),
                  words.y(),
                  words.size(),
                  words.anchor().name().toLowerCase(Locale.ROOT),
                  Drawing.Ink.TEXT.colour(),
                  escaped(words.text()));
    };
  }
}
