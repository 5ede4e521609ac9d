package org.spoluplan.documents.writing;

import static org.spoluplan.documents.writing.HtmlWriter.escaped;

import java.util.Base64;
import java.util.EnumMap;
import java.util.Map;
import org.spoluplan.documents.Block.FigureKind;
import org.spoluplan.documents.Block.Picture;
import org.spoluplan.documents.Drawing;
import org.spoluplan.documents.writing.HtmlWriter.Medium;

/// Pictures and drawings of a document and the numbers of their rows.
final class HtmlFigures {

  private static final String INSIDE = "data:image/";

  private final DocumentWords words;
  private final Medium medium;
  private final Map<FigureKind, Integer> numbers = new EnumMap<>(FigureKind.class);

  HtmlFigures(DocumentWords words, Medium medium) {
    this.words = words;
    this.medium = medium;
  }

  boolean onPaper() {
    return medium == Medium.PAPER;
  }

  /// "Tabulka 3: "
  String next(FigureKind kind) {
    var number = numbers.merge(kind, 1, Integer::sum);
    return "<b>" + escaped(words.figure(kind)) + "&#160;" + number + ":</b> ";
  }

  /// In a file only what it carries with it; of the rest the words stay.
  void picture(StringBuilder out, Picture picture) {
    if (medium == Medium.PAGE || picture.address().startsWith(INSIDE)) {
      image(out, picture.address(), picture.words());
    } else {
      out.append("<p class=\"sp-withheld\">[").append(escaped(picture.words())).append("]</p>\n");
    }
  }

  void drawing(StringBuilder out, Drawing drawing) {
    if (medium != Medium.PAPER) {
      out.append(Svg.of(drawing));
      return;
    }
    var png = Base64.getEncoder().encodeToString(Raster.png(drawing));
    image(out, "data:image/png;base64," + png, drawing.words());
  }

  private static void image(StringBuilder out, String address, String words) {
    out.append("<p class=\"sp-picture\"><img src=\"")
        .append(escaped(address))
        .append("\" alt=\"")
        .append(escaped(words))
        .append("\"/></p>\n");
  }
}
