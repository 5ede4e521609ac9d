package org.spoluplan.documents.writing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.util.Matrix;

/// Pages put two on a sheet, so that folded sheets make a booklet. Each page becomes a picture of
/// its own on the sheet (a form), and tags, links and bookmarks are told where it lies now.
final class Booklet {

  private static final int PAGES_OF_A_SHEET = 4;

  private final PDDocument pdf;
  private final Map<COSDictionary, Placed> placed = new HashMap<>();

  /// @param shift to the right on the side, in points
  record Placed(PDPage side, PDFormXObject form, float shift) {}

  private Booklet(PDDocument pdf) {
    this.pdf = pdf;
  }

  static byte[] of(byte[] pages) {
    try (var pdf = Loader.loadPDF(pages)) {
      new Booklet(pdf).impose();
      var bytes = new ByteArrayOutputStream();
      pdf.save(bytes);
      return bytes.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void impose() throws IOException {
    var pages = new ArrayList<PDPage>();
    pdf.getPages().forEach(pages::add);
    var size = pages.getFirst().getMediaBox();
    for (var page : pages) pdf.removePage(page);
    for (var pair : order(pages.size())) {
      var side = new PDPage(new PDRectangle(size.getWidth() * 2, size.getHeight()));
      pdf.addPage(side);
      place(pages, pair, side, size.getWidth());
    }
    var catalog = pdf.getDocumentCatalog();
    var told = new BookletTags(placed);
    var tree = catalog.getStructureTreeRoot();
    if (tree != null) told.element(tree.getCOSObject(), null);
    var outline = catalog.getDocumentOutline();
    if (outline != null) told.outline(outline.getCOSObject());
    for (var side : pdf.getPages())
      for (var link : side.getAnnotations()) told.link(link.getCOSObject());
  }

  /// The last and the first, then the second and the last but one, and so on; numbers above the
  /// count are empty pages.
  static List<int[]> order(int count) {
    var all = (count + PAGES_OF_A_SHEET - 1) / PAGES_OF_A_SHEET * PAGES_OF_A_SHEET;
    var sides = new ArrayList<int[]>();
    for (int first = 1, last = all; first < last; first++, last--) {
      sides.add(first % 2 == 1 ? new int[] {last, first} : new int[] {first, last});
    }
    return sides;
  }

  private void place(List<PDPage> pages, int[] pair, PDPage side, float width) throws IOException {
    side.getCOSObject().setItem(COSName.getPDFName("Tabs"), COSName.S);
    try (var content = new PDPageContentStream(pdf, side)) {
      for (int half = 0; half < pair.length; half++) {
        if (pair[half] > pages.size()) continue;
        var page = pages.get(pair[half] - 1);
        var form = form(page);
        content.saveGraphicsState();
        content.transform(Matrix.getTranslateInstance(half * width, 0));
        content.drawForm(form);
        content.restoreGraphicsState();
        placed.put(page.getCOSObject(), new Placed(side, form, half * width));
        moveLinks(page, side, half * width);
      }
    }
  }

  private PDFormXObject form(PDPage page) throws IOException {
    var stream = new PDStream(pdf, page.getContents(), COSName.FLATE_DECODE);
    var form = new PDFormXObject(stream);
    form.setResources(page.getResources());
    form.setBBox(page.getMediaBox());
    form.setFormType(1);
    var number = page.getCOSObject().getInt(COSName.STRUCT_PARENTS, -1);
    if (number >= 0) form.setStructParents(number);
    return form;
  }

  private static void moveLinks(PDPage page, PDPage side, float shift) throws IOException {
    var links = page.getAnnotations();
    if (links.isEmpty()) return;
    var all = new ArrayList<>(side.getAnnotations());
    for (var link : links) {
      var box = link.getRectangle();
      link.setRectangle(
          new PDRectangle(
              box.getLowerLeftX() + shift, box.getLowerLeftY(), box.getWidth(), box.getHeight()));
      // corners of the link itself, where it has them, are beside the point on paper
      link.getCOSObject().removeItem(COSName.QUADPOINTS);
      link.setPage(side);
      all.add(link);
    }
    side.setAnnotations(all);
  }
}
