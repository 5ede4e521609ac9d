package org.spoluplan.extraction;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.markedcontent.BeginMarkedContentSequence;
import org.apache.pdfbox.contentstream.operator.markedcontent.BeginMarkedContentSequenceWithProperties;
import org.apache.pdfbox.contentstream.operator.markedcontent.EndMarkedContentSequence;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.jspecify.annotations.Nullable;

/// Runs through the drawing of a page and notes its characters and lines.
final class PdfCollector extends PDFTextStripper {

  private static final String ARTIFACT = "Artifact";

  private final Deque<Boolean> frames = new ArrayDeque<>();
  private final PdfPage page;
  private final PdfPath path;
  private int framed;

  PdfCollector(PDPage from, PdfPage page) {
    this.page = page;
    this.path = new PdfPath(from, page);
    addOperator(new BeginMarkedContentSequence(this));
    addOperator(new BeginMarkedContentSequenceWithProperties(this));
    addOperator(new EndMarkedContentSequence(this));
    // pages are handed over one by one, so that none is counted
    setStartPage(0);
    setShouldSeparateByBeads(false);
  }

  @Override
  protected void writePage() {
    // characters are taken as they come
  }

  @Override
  protected void processTextPosition(TextPosition text) {
    var said = text.getUnicode();
    if (said == null || said.isEmpty()) return;
    page.add(
        new PdfGlyph(
            said,
            text.getXDirAdj(),
            text.getYDirAdj(),
            text.getWidthDirAdj(),
            Math.max(
                1, text.getFontSizeInPt() > 1.5f ? text.getFontSizeInPt() : text.getHeightDir()),
            Math.floorMod(Math.round(text.getDir()), 360),
            framed > 0));
  }

  @Override
  protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
    if (getGraphicsState() != null) {
      path.take(operator.getName(), operands, getGraphicsState().getCurrentTransformationMatrix());
    }
    super.processOperator(operator, operands);
  }

  @Override
  public void beginMarkedContentSequence(COSName tag, @Nullable COSDictionary properties) {
    var frame = tag != null && ARTIFACT.equals(tag.getName()) && isFrame(properties);
    frames.push(frame);
    if (frame) framed++;
  }

  @Override
  public void endMarkedContentSequence() {
    if (!frames.isEmpty() && Objects.requireNonNull(frames.poll())) framed--;
  }

  private static boolean isFrame(@Nullable COSDictionary properties) {
    return properties != null && "Pagination".equals(properties.getNameAsString(COSName.TYPE));
  }
}
