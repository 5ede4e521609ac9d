package org.spoluplan.extraction;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/// Reads PDF.
final class Pdf {

  private static final int TAIL = 4096;
  private static final int SCAN_AT_MOST = 40;
  private static final float NARROWEST_LEADING = 6;

  private final TextSheet sheet = new TextSheet();

  private Pdf() {}

  static ReadFile read(byte[] content) throws Unreadable {
    refuseTruncated(content);
    try (var document =
        Loader.loadPDF(content, "", null, null, IOUtils.createMemoryOnlyStreamCache())) {
      if (document.getNumberOfPages() > Limits.MOST_PAGES)
        throw new Unreadable(UnreadableReason.TOO_LONG);
      return new Pdf().read(document);
    } catch (InvalidPasswordException e) {
      throw new Unreadable(UnreadableReason.ENCRYPTED, e);
    } catch (IOException e) {
      throw new Unreadable(UnreadableReason.DAMAGED, e);
    }
  }

  /// The library would read what is left of it; half a document is none.
  private static void refuseTruncated(byte[] content) throws Unreadable {
    var from = Math.max(0, content.length - TAIL);
    var tail = new String(content, from, content.length - from, StandardCharsets.ISO_8859_1);
    if (!tail.contains("%%EOF") && !tail.contains("startxref"))
      throw new Unreadable(UnreadableReason.DAMAGED);
  }

  private ReadFile read(PDDocument document) throws Unreadable, IOException {
    var pages = new ArrayList<PdfPage>();
    var lines = new ArrayList<List<PdfLine>>();
    for (var page : document.getPages()) {
      var read = page(page);
      pages.add(read);
      lines.add(PdfLines.of(read));
      read.glyphs.clear();
    }
    if (pages.isEmpty()) throw new Unreadable(UnreadableReason.DAMAGED);
    refuseScanned(pages, lines);
    compose(pages, lines);
    return sheet.finish(FileKind.PDF);
  }

  private static PdfPage page(PDPage from) throws IOException {
    var box = from.getCropBox();
    var turned = from.getRotation() % 180 != 0;
    var page =
        new PdfPage(
            turned ? box.getHeight() : box.getWidth(),
            turned ? box.getWidth() : box.getHeight(),
            hasPictures(from));
    var collector = new PdfCollector(from, page);
    collector.processPage(from);
    return page;
  }

  private static boolean hasPictures(PDPage page) throws IOException {
    var resources = page.getResources();
    if (resources == null) return false;
    for (var name : resources.getXObjectNames()) if (resources.isImageXObject(name)) return true;
    return false;
  }

  private void refuseScanned(List<PdfPage> pages, List<List<PdfLine>> lines) throws Unreadable {
    var empty = 0;
    for (int i = 0; i < pages.size(); i++) {
      var letters = lines.get(i).stream().mapToInt(line -> line.text().length()).sum();
      if (pages.get(i).pictures && letters < SCAN_AT_MOST) empty++;
    }
    if (empty == pages.size()) throw new Unreadable(UnreadableReason.SCANNED);
    if (empty > 0) sheet.note(ReadingNote.SCANNED_PAGES);
  }

  private void compose(List<PdfPage> pages, List<List<PdfLine>> lines) throws Unreadable {
    var noise = new PdfNoise(lines, pages);
    var texts = new ArrayList<List<PdfLine>>();
    for (int i = 0; i < pages.size(); i++) {
      texts.add(withoutNoise(noise, lines.get(i), pages.get(i)));
    }
    var text = new PdfText(sheet, right(texts), leading(texts));
    for (int i = 0; i < pages.size(); i++) text.page(pages.get(i), texts.get(i), i == 0);
    text.finish();
  }

  private List<PdfLine> withoutNoise(PdfNoise noise, List<PdfLine> lines, PdfPage page) {
    var kept = new ArrayList<PdfLine>();
    for (int i = 0; i < lines.size(); i++) {
      if (noise.is(i, lines, page)) sheet.noise(lines.get(i).text());
      else kept.add(lines.get(i));
    }
    return kept;
  }

  /// Where nearly all lines end at the latest.
  private static float right(List<List<PdfLine>> pages) {
    var ends = pages.stream().flatMap(List::stream).map(PdfLine::end).sorted().toList();
    return ends.isEmpty() ? 0 : ends.get((int) (0.98 * (ends.size() - 1)));
  }

  /// The usual distance of two lines.
  private static float leading(List<List<PdfLine>> pages) {
    var distances = new ArrayList<Float>();
    for (var lines : pages) {
      for (int i = 1; i < lines.size(); i++) {
        var distance = lines.get(i).y() - lines.get(i - 1).y();
        if (distance > NARROWEST_LEADING && distance < 3 * lines.get(i).size())
          distances.add(distance);
      }
    }
    distances.sort(null);
    return distances.isEmpty() ? 14 : distances.get(distances.size() / 3);
  }
}
