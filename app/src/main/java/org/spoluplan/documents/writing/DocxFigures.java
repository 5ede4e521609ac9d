package org.spoluplan.documents.writing;

import java.awt.Dimension;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.apache.poi.common.usermodel.PictureType;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.util.Units;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.spoluplan.documents.Block.FigureKind;
import org.spoluplan.documents.Block.Picture;
import org.spoluplan.documents.Drawing;
import org.spoluplan.documents.Inline;

/// Pictures, and captions whose numbers Word keeps.
final class DocxFigures {

  /// Of the text, in points.
  private static final int WIDE = 467;

  private static final double POINTS_OF_A_PIXEL = 0.75;
  private static final String PNG = "data:image/png;base64,";
  private static final String JPEG = "data:image/jpeg;base64,";

  private final XWPFDocument docx;
  private final DocumentWords words;
  private final java.util.Map<FigureKind, Integer> numbers =
      new java.util.EnumMap<>(FigureKind.class);

  DocxFigures(XWPFDocument docx, DocumentWords words) {
    this.docx = docx;
    this.words = words;
  }

  void number(XWPFParagraph caption, FigureKind kind) {
    var word = words.figure(kind);
    caption.createRun().setText(word + "\u00a0");
    var field = caption.getCTP().addNewFldSimple();
    field.setInstr(" SEQ " + word + " \\* ARABIC ");
    field.addNewR().addNewT().setStringValue(numbers.merge(kind, 1, Integer::sum).toString());
    caption.createRun().setText(": ");
  }

  void drawing(Drawing drawing) {
    image(Raster.png(drawing), PictureType.PNG, drawing.words(), true);
  }

  /// What did not come along stays as words.
  void picture(Picture picture) {
    var address = picture.address();
    if (address.startsWith(PNG)) {
      image(decoded(address.substring(PNG.length())), PictureType.PNG, picture.words(), false);
    } else if (address.startsWith(JPEG)) {
      image(decoded(address.substring(JPEG.length())), PictureType.JPEG, picture.words(), false);
    } else {
      missing(picture.words());
    }
  }

  private void missing(String words) {
    var paragraph = docx.createParagraph();
    paragraph.setStyle("Withheld");
    DocxRuns.write(paragraph, Inline.text("[" + words + "]"));
  }

  private static byte[] decoded(String base64) {
    return Base64.getDecoder().decode(base64);
  }

  private void image(byte[] content, PictureType type, String words, boolean wide) {
    var size = size(content);
    if (size.isEmpty()) {
      missing(words);
      return;
    }
    var points = size.get().width * POINTS_OF_A_PIXEL;
    var width = wide ? WIDE : Math.min(WIDE, points);
    var height = width * size.get().height / size.get().width;
    var paragraph = docx.createParagraph();
    paragraph.setStyle("Normal");
    paragraph.setKeepNext(true);
    var run = paragraph.createRun();
    try {
      run.addPicture(
          new ByteArrayInputStream(content), type, words, Units.toEMU(width), Units.toEMU(height));
    } catch (InvalidFormatException e) {
      throw new IllegalStateException(e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    run.getCTR().getDrawingArray(0).getInlineArray(0).getDocPr().setDescr(words);
  }

  private static Optional<Dimension> size(byte[] content) {
    try {
      var image = ImageIO.read(new ByteArrayInputStream(content));
      return image == null
          ? Optional.empty()
          : Optional.of(new Dimension(image.getWidth(), image.getHeight()));
    } catch (IOException e) {
      return Optional.empty(); // not a picture after all: its words stand instead of it
    }
  }
}
